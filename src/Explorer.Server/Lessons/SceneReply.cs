using Explorer.Content.Lessons.Scenes;
using Explorer.Server.Prose;

namespace Explorer.Server.Lessons;

/// <summary>A scene of a lesson.</summary>
/// <param name="Title">The largest words on the screen.</param>
/// <param name="View">What is shown.</param>
/// <param name="Text">What the class is to look at.</param>
/// <param name="Question">What it is asked; empty if nothing.</param>
/// <param name="Options">What it can choose from; empty if it answers in its own words.</param>
/// <param name="Answer">What is shown when it has answered; may be empty.</param>
/// <param name="Notes">What only the teacher sees.</param>
public sealed record SceneReply(
    string Title,
    SceneViewReply View,
    IReadOnlyList<IReadOnlyList<PhraseReply>> Text,
    IReadOnlyList<IReadOnlyList<PhraseReply>> Question,
    IReadOnlyList<SceneOptionReply> Options,
    IReadOnlyList<IReadOnlyList<PhraseReply>> Answer,
    IReadOnlyList<IReadOnlyList<PhraseReply>> Notes
)
{
    internal static SceneReply Of(Scene scene, SceneAnswerReply? answer) =>
        new(
            scene.Title,
            SceneViewReply.Of(scene.View, answer),
            PhraseReply.Of(scene.Text),
            PhraseReply.Of(scene.Question),
            [.. scene.Options.Select(option => new SceneOptionReply(PhraseReply.Of(option.Text), option.IsRight))],
            PhraseReply.Of(scene.Answer),
            PhraseReply.Of(scene.Notes)
        );
}

/// <summary>One of the answers that a class can choose from.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Right">Whether it is right.</param>
public sealed record SceneOptionReply(IReadOnlyList<PhraseReply> Text, bool Right);
