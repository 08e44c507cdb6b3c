using Explorer.Content.DataSets.Findings;
using Explorer.Content.Lessons.Scenes;

namespace Explorer.Content.Lessons.Reading;

/// <summary>What came of reading a lesson file: as much of the lesson as can be played, and all that is wrong.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Lesson">The lesson without what could not be read; null if no scene of it could.</param>
/// <param name="Problems">All problems, in the order of their lines; empty if it is sound.</param>
public sealed record LessonReading(string File, Lesson? Lesson, IReadOnlyList<Problem> Problems);
