namespace Explorer.Content.Courses.Steps;

/// <summary>A course of steps, each with a task that is solved by a statement: one file of <c>cypher/course</c>.</summary>
/// <param name="Name">The file's name without its extension: what addresses call the course.</param>
/// <param name="Title">What it is called.</param>
/// <param name="About">What is learned in it, in a sentence or two.</param>
/// <param name="DataSet">The id of the data set that its questions are about.</param>
/// <param name="Steps">The steps, in their order; there is at least one.</param>
public sealed record Course(string Name, string Title, string About, string DataSet, IReadOnlyList<CourseStep> Steps);
