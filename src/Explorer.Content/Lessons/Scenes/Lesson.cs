using Explorer.Content.Prose;

namespace Explorer.Content.Lessons.Scenes;

/// <summary>A lesson: scenes that a teacher steps through in front of a class.</summary>
/// <param name="Name">Its name in addresses: that of its file.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Audience">For whom it is.</param>
/// <param name="Minutes">How long it takes.</param>
/// <param name="DataSet">The id of the data set that it is about; null if it does not say.</param>
/// <param name="Aims">What a class can do afterwards, each begun with a verb.</param>
/// <param name="About">What it is about, in paragraphs.</param>
/// <param name="Scenes">Its scenes, in order.</param>
public sealed record Lesson(
    string Name,
    string Title,
    string Audience,
    int Minutes,
    Mention? DataSet,
    IReadOnlyList<string> Aims,
    IReadOnlyList<IReadOnlyList<Phrase>> About,
    IReadOnlyList<Scene> Scenes
);
