using System.Collections.Concurrent;
using Explorer.Loader.Courses.Reading;
using Explorer.Loader.Courses.Steps;

namespace Explorer.Loader.Courses;

/// <summary>The courses of <c>cypher/course</c>. A file is read anew when it has changed, so that who writes a course sees it with the next look.</summary>
/// <param name="cypherFolder">The folder that has <c>course</c>, or has none.</param>
public sealed class CourseShelf(string cypherFolder)
{
    /// <summary>The folder of the courses within that of the statements.</summary>
    public const string FolderName = "course";

    private readonly ConcurrentDictionary<string, (DateTime Written, long Length, CourseReading Reading)> _read = new(
        StringComparer.Ordinal
    );

    /// <summary>Where the files are.</summary>
    public string Folder { get; } = Path.Combine(cypherFolder, FolderName);

    /// <summary>What came of reading each file, in the order of their names.</summary>
    public IReadOnlyList<CourseReading> ReadAll() =>
        Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal).Select(Read)] : [];

    /// <summary>The course with a name; null if there is none that is sound.</summary>
    /// <param name="name">The file's name without its extension.</param>
    public Course? Find(string name) => ReadAll().Select(reading => reading.Course).FirstOrDefault(course => course?.Name == name);

    private CourseReading Read(string path)
    {
        var file = new FileInfo(path);
        if (_read.TryGetValue(path, out var known) && (known.Written, known.Length) == (file.LastWriteTimeUtc, file.Length))
        {
            return known.Reading;
        }
        var reading = CourseReader.Read(file.Name, File.ReadAllText(path));
        _read[path] = (file.LastWriteTimeUtc, file.Length, reading);
        return reading;
    }
}
