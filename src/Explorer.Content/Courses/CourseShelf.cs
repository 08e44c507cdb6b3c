using Explorer.Connections.Files;
using Explorer.Content.Courses.Reading;
using Explorer.Content.Courses.Steps;
using Explorer.Content.Prose;

namespace Explorer.Content.Courses;

/// <summary>The courses of <c>cypher/course</c>. A file is read anew when it has changed, so that who writes a course sees it with the next look.</summary>
/// <param name="cypherFolder">The folder that has <c>course</c>, or has none.</param>
public sealed class CourseShelf(string cypherFolder)
{
    /// <summary>The folder of the courses within that of the statements.</summary>
    public const string FolderName = "course";

    private readonly ProseShelf<CourseReading> _files = new(file => CourseReader.Read(file.Name, LinkedFile.ReadText(file.FullName)));

    /// <summary>Where the files are.</summary>
    public string Folder { get; } = Path.Combine(cypherFolder, FolderName);

    /// <summary>What came of reading each file, in the order of their names.</summary>
    public IReadOnlyList<CourseReading> ReadAll() => _files.ReadAll(Folder);

    /// <summary>The course with a name; null if there is none that is sound.</summary>
    /// <param name="name">The file's name without its extension.</param>
    public Course? Find(string name) => ReadAll().Select(reading => reading.Course).FirstOrDefault(course => course?.Name == name);
}
