using Explorer.Content.Courses.Steps;
using Explorer.Content.DataSets.Findings;

namespace Explorer.Content.Courses.Reading;

/// <summary>What came of reading a file of <c>cypher/course</c>: the course if it is sound, else all that is wrong with it.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Course">The course; null if there is any problem.</param>
/// <param name="Problems">All problems, in the order of their lines; empty if it is sound.</param>
public sealed record CourseReading(string File, Course? Course, IReadOnlyList<Problem> Problems);
