using System.Collections.Concurrent;
using Explorer.Content.Lessons.Reading;
using Explorer.Content.Loading;
using Explorer.Content.Prose;

namespace Explorer.Content.Lessons;

/// <summary>
/// The lessons beside the data sets: <c>datasets/NAME/lessons</c>. A file is read anew when it has changed, so that who writes a lesson sees it with the next look.
/// </summary>
/// <param name="cypher">The folder that has <c>datasets</c>.</param>
/// <param name="named">The folder of the data set that was asked for, wherever it lies; null if it has none.</param>
public sealed class LessonShelf(CypherFolder cypher, string? named = null)
{
    private const string FolderName = "lessons";

    private readonly ConcurrentDictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly ProseShelf<LessonReading> _files = new(LessonReader.Read);

    /// <summary>What came of reading each file about a data set, in the order of their names; the same thing again as long as a file does not change.</summary>
    /// <param name="dataSet">The data set's id.</param>
    public IReadOnlyList<LessonReading> ReadAll(string dataSet) => FolderOf(dataSet) is { } folder ? ReadBeside(folder) : [];

    /// <summary>The same for a data set anywhere.</summary>
    /// <param name="folder">The folder of the data set; it need not have lessons.</param>
    public IReadOnlyList<LessonReading> ReadBeside(string folder) => _files.ReadAll(LessonsOf(folder));

    /// <summary>Where the lessons about a data set are, for who reads what is wrong with them: from the folder of <c>datasets</c> on, or from that of the data set.</summary>
    /// <param name="dataSet">The data set's id.</param>
    public string PlaceOf(string dataSet)
    {
        var lessons = LessonsOf(FolderOf(dataSet) ?? dataSet);
        var within = Path.GetRelativePath(Path.GetFullPath(cypher.Path), lessons).Replace('\\', '/');
        return within.StartsWith("datasets/", StringComparison.Ordinal)
            ? $"cypher/{within}"
            : $"{Path.GetFileName(Path.GetDirectoryName(lessons))}/{FolderName}";
    }

    // Kept, since lessons are asked for often; a folder that has gone is looked for again.
    private string? FolderOf(string dataSet)
    {
        if (_folders.TryGetValue(dataSet, out var known) && Directory.Exists(known))
        {
            return known;
        }
        var found = cypher.FolderWithId(dataSet, named);
        if (found is not null)
        {
            _folders[dataSet] = found;
        }
        return found;
    }

    /// <summary>Where the lessons about a data set are, if there are any.</summary>
    /// <param name="folder">The folder of the data set.</param>
    public static string LessonsOf(string folder) => Path.Combine(folder, FolderName);
}
