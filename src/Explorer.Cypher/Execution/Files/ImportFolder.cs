using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Execution.Files;

/// <summary>The one folder that LOAD CSV may read from; nothing outside of it can be named, not even by a link inside of it.</summary>
/// <param name="folder">Its path; null where nothing may be read.</param>
internal sealed class ImportFolder(string? folder)
{
    private const string FileScheme = "file:";

    /// <summary>The file that a statement names: <c>file:///people.csv</c>, or <c>people.csv</c>.</summary>
    /// <param name="name">As the statement writes it.</param>
    /// <exception cref="CypherException">Nothing may be read, or not that, or there is no such file.</exception>
    public ImportFile Find(string name)
    {
        if (folder is null)
        {
            throw Failed(name, "this engine was given no folder to read files from");
        }

        var relative = Relative(name);
        string root;
        string path;
        try
        {
            root = RealPath(Path.GetFullPath(folder));
            path = RealPath(Path.GetFullPath(Path.Combine(root, relative)));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Failed(name, "it cannot be found", failure);
        }

        if (!path.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw Failed(name, "it lies outside the folder that may be read");
        }

        return File.Exists(path)
            ? new ImportFile(path, "///" + relative)
            : throw Failed(name, "there is no such file in the folder that may be read");
    }

    /// <summary>The failure to read a file.</summary>
    public static CypherException Failed(string name, string reason, Exception? inner = null) =>
        new(
            CypherErrorType.ExternalResourceFailed,
            CypherPhase.Runtime,
            "LoadCsv",
            $"Cannot load from URL '{name}': {reason}",
            inner: inner
        );

    private static string Relative(string name)
    {
        var path = name;
        if (name.StartsWith(FileScheme, StringComparison.OrdinalIgnoreCase))
        {
            path = name[FileScheme.Length..];
            if (path.StartsWith("//", StringComparison.Ordinal) && !path.StartsWith("///", StringComparison.Ordinal))
            {
                throw Failed(name, "a file URL may not name a computer; write file:/// with three slashes");
            }

            path = Uri.UnescapeDataString(path);
        }
        else if (name.Split('/', '\\')[0].Contains(':', StringComparison.Ordinal))
        {
            throw Failed(name, "only files can be read: write file:///name.csv");
        }

        path = path.TrimStart('/');
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
        {
            throw Failed(name, "it names no file");
        }

        return path.Split('/', '\\').Contains("..") ? throw Failed(name, "'..' is not allowed in the name of a file to load") : path;
    }

    // The path with every link on the way replaced by what it leads to.
    private static string RealPath(string path)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            var link = new FileInfo(next);
            real = link.LinkTarget is null ? next : RealPath(link.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
        }

        return real;
    }
}

/// <summary>A file that may be read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">What <c>file()</c> says.</param>
internal sealed record ImportFile(string Path, string Name);
