using Explorer.Server.Timeline;

namespace Explorer.Server.Lessons;

/// <summary>The lessons about a data set.</summary>
/// <param name="Lessons">Those that can be played, by the names of their files.</param>
/// <param name="Days">The picture of every day that a scene shows.</param>
/// <param name="Faults">What is wrong with their files, a line for each: file, line, column, what is wrong, what to do.</param>
public sealed record LessonsReply(IReadOnlyList<LessonReply> Lessons, IReadOnlyList<DayReply> Days, IReadOnlyList<string> Faults);
