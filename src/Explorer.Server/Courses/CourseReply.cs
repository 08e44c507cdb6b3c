namespace Explorer.Server.Courses;

/// <summary>A course.</summary>
/// <param name="Name">Its name in addresses: that of its file in <c>cypher/course</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="About">What is learned in it.</param>
/// <param name="DataSet">The id of the data set that it is about.</param>
/// <param name="Steps">Its steps, in order.</param>
public sealed record CourseReply(string Name, string Title, string About, string DataSet, IReadOnlyList<CourseStepReply> Steps);
