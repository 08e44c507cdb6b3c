using System.Collections.Concurrent;
using Explorer.Connections.Files;

namespace Explorer.Content.Prose;

/// <summary>Reads the Markdown files of folders. A file is read anew when it has changed, so that who writes it sees it with the next look.</summary>
/// <param name="read">Makes something of a file.</param>
internal sealed class ProseShelf<T>(Func<FileInfo, T> read)
{
    private readonly ConcurrentDictionary<string, (DateTime Written, long Length, T Reading)> _read = new(StringComparer.Ordinal);

    /// <summary>What came of reading each file, in the order of their names; the same thing again as long as a file does not change.</summary>
    /// <param name="folder">The folder; it need not be there. Files that systems leave in folders are passed over.</param>
    public IReadOnlyList<T> ReadAll(string folder) =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder, "*.md")
                    .Where(path => Path.GetFileName(path) is not (['.', ..] or ['~', ..] or ['#', ..]))
                    .Order(StringComparer.Ordinal)
                    .Select(Read),
            ]
            : [];

    private T Read(string path)
    {
        var file = LinkedFile.Of(path);
        var (written, length) = (file.LastWriteTimeUtc, file.Exists ? file.Length : 0);
        if (_read.TryGetValue(path, out var known) && (known.Written, known.Length) == (written, length))
        {
            return known.Reading;
        }
        var reading = read(new FileInfo(path));
        _read[path] = (written, length, reading);
        return reading;
    }
}
