namespace Explorer.Server.Courses;

/// <summary>The courses.</summary>
/// <param name="Courses">Those that can be taken, by the names of their files.</param>
/// <param name="Faults">What is wrong with others, a line for each: file, line, column, what is wrong, what to do.</param>
/// <param name="MostRows">How many rows of an answer need to be sent to have it checked.</param>
public sealed record CoursesReply(IReadOnlyList<CourseReply> Courses, IReadOnlyList<string> Faults, int MostRows);
