using Explorer.Content.Lessons.Scenes;
using Explorer.Server.Prose;

namespace Explorer.Server.Lessons;

/// <summary>A lesson. Texts are paragraphs, each a list of phrases.</summary>
/// <param name="Name">Its name in addresses: that of its file.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Audience">For whom it is; may be empty.</param>
/// <param name="Minutes">How many minutes it takes; 0 if that is not said.</param>
/// <param name="Aims">What a class can do afterwards.</param>
/// <param name="About">What it is about.</param>
/// <param name="Scenes">Its scenes, in order.</param>
public sealed record LessonReply(
    string Name,
    string Title,
    string Audience,
    int Minutes,
    IReadOnlyList<string> Aims,
    IReadOnlyList<IReadOnlyList<PhraseReply>> About,
    IReadOnlyList<SceneReply> Scenes
)
{
    internal static LessonReply Of(Lesson lesson, SceneAnswers answers) =>
        new(
            lesson.Name,
            lesson.Title,
            lesson.Audience,
            lesson.Minutes,
            lesson.Aims,
            PhraseReply.Of(lesson.About),
            [.. lesson.Scenes.Select(scene => SceneReply.Of(scene, answers.Of(scene)))]
        );
}
