using Explorer.Content.Lessons.Reading;
using Explorer.Content.Prose;

namespace Explorer.Content.Lessons;

/// <summary>
/// The lessons beside the data sets: <c>datasets/NAME/lessons</c>. A file is read anew when it has changed, so that who writes a lesson sees it with the next look.
/// </summary>
/// <param name="cypherFolder">The folder that has <c>datasets</c>.</param>
public sealed class LessonShelf(string cypherFolder)
{
    /// <summary>The folder of the lessons within that of a data set.</summary>
    public const string FolderName = "lessons";

    private readonly ProseShelf<LessonReading> _files = new(LessonReader.Read);

    /// <summary>What came of reading each file about a data set, in the order of their names; the same thing again as long as a file does not change.</summary>
    /// <param name="dataSet">The data set's id, which is the name of its folder.</param>
    public IReadOnlyList<LessonReading> ReadAll(string dataSet) =>
        IsName(dataSet) ? ReadFolder(Path.Combine(cypherFolder, "datasets", dataSet, FolderName)) : [];

    /// <summary>The same for a folder anywhere.</summary>
    /// <param name="folder">The folder of the lessons; it need not be there.</param>
    public IReadOnlyList<LessonReading> ReadFolder(string folder) => _files.ReadAll(folder);

    /// <summary>An id never leads out of the folder.</summary>
    private static bool IsName(string dataSet) =>
        dataSet is [not '.', ..] && dataSet.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');
}
