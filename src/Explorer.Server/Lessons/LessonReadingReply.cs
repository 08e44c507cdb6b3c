using Explorer.Server.Timeline;

namespace Explorer.Server.Lessons;

/// <summary>What came of reading a lesson file.</summary>
/// <param name="Lesson">As much of it as can be played; null if nothing can.</param>
/// <param name="Days">The picture of every day that a scene shows.</param>
/// <param name="Problems">All that is wrong, in the order of the lines.</param>
public sealed record LessonReadingReply(LessonReply? Lesson, IReadOnlyList<DayReply> Days, IReadOnlyList<LessonProblemReply> Problems);

/// <summary>One thing that is wrong with a lesson file.</summary>
/// <param name="Line">The line, from 1; 0 for the whole file.</param>
/// <param name="Column">The letter in the line, from 1; 0 for the whole line.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
public sealed record LessonProblemReply(int Line, int Column, string Message, string Remedy);
