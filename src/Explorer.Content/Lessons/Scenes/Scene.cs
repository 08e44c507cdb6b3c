using Explorer.Content.Prose;

namespace Explorer.Content.Lessons.Scenes;

/// <summary>One picture of a lesson, with what is said about it. Texts are paragraphs, each a list of phrases.</summary>
/// <param name="Title">The largest words on the screen, such as a date.</param>
/// <param name="View">What is shown.</param>
/// <param name="Text">What the class is to look at.</param>
/// <param name="Question">What it is asked; empty if nothing.</param>
/// <param name="Options">What it can choose from; empty if it answers in its own words.</param>
/// <param name="Answer">What is shown when it has answered; empty if there is none to give.</param>
/// <param name="Notes">What only the teacher sees, a paragraph each.</param>
public sealed record Scene(
    string Title,
    SceneView View,
    IReadOnlyList<IReadOnlyList<Phrase>> Text,
    IReadOnlyList<IReadOnlyList<Phrase>> Question,
    IReadOnlyList<SceneOption> Options,
    IReadOnlyList<IReadOnlyList<Phrase>> Answer,
    IReadOnlyList<IReadOnlyList<Phrase>> Notes
);
