using System.Collections.Concurrent;
using Explorer.Loader.Lessons.Reading;

namespace Explorer.Loader.Lessons;

/// <summary>
/// The lessons beside the data sets: <c>datasets/NAME/lessons</c>. A file is read anew when it has changed, so that who writes a lesson sees it with the next look.
/// </summary>
/// <param name="cypherFolder">The folder that has <c>datasets</c>.</param>
public sealed class LessonShelf(string cypherFolder)
{
    /// <summary>The folder of the lessons within that of a data set.</summary>
    public const string FolderName = "lessons";

    private readonly ConcurrentDictionary<string, (DateTime Written, long Length, LessonReading Reading)> _read = new(
        StringComparer.Ordinal
    );

    /// <summary>The folder of the lessons about a data set; it need not be there.</summary>
    /// <param name="dataSet">The data set's id, which is the name of its folder.</param>
    public string Folder(string dataSet) => Path.Combine(cypherFolder, "datasets", dataSet, FolderName);

    /// <summary>What came of reading each file about a data set, in the order of their names.</summary>
    /// <param name="dataSet">The data set's id.</param>
    public IReadOnlyList<LessonReading> ReadAll(string dataSet) => IsName(dataSet) ? ReadFolder(Folder(dataSet)) : [];

    /// <summary>The same for a folder anywhere.</summary>
    /// <param name="folder">The folder of the lessons.</param>
    public IReadOnlyList<LessonReading> ReadFolder(string folder) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(Read)] : [];

    /// <summary>An id never leads out of the folder.</summary>
    private static bool IsName(string dataSet) =>
        dataSet.Length > 0 && dataSet.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');

    private LessonReading Read(string path)
    {
        var file = new FileInfo(path);
        if (_read.TryGetValue(path, out var known) && (known.Written, known.Length) == (file.LastWriteTimeUtc, file.Length))
        {
            return known.Reading;
        }
        var reading = LessonReader.Read(file.Name, File.ReadAllText(path));
        _read[path] = (file.LastWriteTimeUtc, file.Length, reading);
        return reading;
    }
}
