using System.IO.Compression;

namespace Explorer.Cypher.Execution.Files;

/// <summary>The text of a file that may be packed: by gzip, or as the only file of a zip archive. What the file begins with tells, not its name.</summary>
internal static class ImportText
{
    private const int LongestMark = 4;

    /// <summary>Opens a file. A byte order mark says in which form of Unicode it is; without one it is UTF-8.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">As the statement writes it.</param>
    /// <exception cref="InvalidDataException">It is packed, and damaged.</exception>
    /// <exception cref="Errors.CypherException">It is an archive with more files than one, or none.</exception>
    public static StreamReader Open(string path, string name)
    {
        // A pipe has no length either, and whoever opened it would wait for its writer without end. There is nothing in it.
        if (new FileInfo(path).Length == 0)
        {
            return StreamReader.Null;
        }

        var file = File.OpenRead(path);
        try
        {
            return new StreamReader(Unpacked(file, name));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static Stream Unpacked(FileStream file, string name)
    {
        var mark = new byte[LongestMark];
        var read = file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return mark.AsSpan(0, read) switch
        {
            [0x1f, 0x8b, ..] => new WholeGzip(file),
            [(byte)'P', (byte)'K', 3, 4] => OnlyFileOf(new ZipArchive(file, ZipArchiveMode.Read), name),
            _ => file,
        };
    }

    private static Stream OnlyFileOf(ZipArchive archive, string name)
    {
        var files = archive.Entries.Where(entry => !entry.FullName.EndsWith('/')).Take(2).ToList();
        return files.Count == 1 ? files[0].Open() : throw ImportFolder.Failed(name, "the archive has to hold one file, and no others");
    }
}
