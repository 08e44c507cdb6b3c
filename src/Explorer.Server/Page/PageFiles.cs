using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Explorer.Connections.Files;
using Explorer.Server.Replies;

namespace Explorer.Server.Page;

/// <summary>The files of the page, read once and read again when they change on disk.</summary>
internal sealed class PageFiles(string folder)
{
    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <summary>The file at a path of the address; null if the page has none there.</summary>
    /// <param name="path">The path, without the leading slash; empty or with a closing slash for a folder's index.html.</param>
    public PreparedContent? Find(string path)
    {
        if (path.Length == 0 || path.EndsWith('/'))
        {
            path += "index.html";
        }
        if (!IsServed(path) || MediaTypes.Of(path) is not { } media)
        {
            return null;
        }

        var full = Path.GetFullPath(Path.Combine(_root, path));
        var file = LinkedFile.Of(full);
        if (!full.StartsWith(_root, StringComparison.Ordinal) || !file.Exists)
        {
            return null;
        }
        if (_entries.TryGetValue(path, out var known) && known.Holds(file))
        {
            return known.Content;
        }

        var content = new PreparedContent(media.Type, File.ReadAllBytes(file.FullName), media.Compressible);
        _entries[path] = new Entry(file.LastWriteTimeUtc, file.Length, content);
        return content;
    }

    /// <summary>Every file of the page with its path, in the order of their paths.</summary>
    public IEnumerable<(string Path, PreparedContent Content)> All()
    {
        var paths = Directory
            .EnumerateFiles(_root, "*", SearchOption.AllDirectories)
            .Select(file => file[_root.Length..].Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (Find(path) is { } content)
            {
                yield return (path, content);
            }
        }
    }

    /// <summary>A short name for the contents of all files: another one as soon as any of them is another.</summary>
    public string Stamp()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, content) in All())
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path} {content.EntityTag(ContentCoding.Identity)}\n"));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    /// <summary>Hidden files and installed packages lie in the folder of a developer, but belong to no page.</summary>
    private static bool IsServed(string path) =>
        !path.Contains('\\') && !path.Contains('\0') && !path.Split('/').Any(part => part is "" or "node_modules" || part[0] == '.');

    private sealed record Entry(DateTime Written, long Length, PreparedContent Content)
    {
        public bool Holds(FileInfo file) => file.LastWriteTimeUtc == Written && file.Length == Length;
    }
}
