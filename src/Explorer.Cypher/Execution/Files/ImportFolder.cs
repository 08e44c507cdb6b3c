using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Execution.Files;

/// <summary>The one folder that LOAD CSV may read from; nothing outside of it can be named, not even by a link inside of it.</summary>
/// <param name="folder">Its path; null where nothing may be read.</param>
/// <param name="isOpen">Whether this statement may read from it.</param>
internal sealed class ImportFolder(string? folder, bool isOpen)
{
    /// <summary>The file that a statement names: <c>file:///people.csv</c>.</summary>
    /// <param name="name">As the statement writes it.</param>
    /// <exception cref="CypherException">Nothing may be read, or not that, or there is no such file.</exception>
    public ImportFile Find(string name)
    {
        var relative = FileUrl.PathOf(name);
        if (folder is null)
        {
            throw Failed(name, "no folder was named that files may be read from; whoever runs this can start it with --import FOLDER");
        }
        if (!isOpen)
        {
            throw Failed(
                name,
                "only who may write can read files here; whoever runs this can let everybody read those of its folder with --open-import"
            );
        }

        string root;
        string path;
        try
        {
            root = RealPath(Path.GetFullPath(folder));
            path = RealPath(Path.GetFullPath(Path.Combine(root, relative.Trim('/'))));
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
            ? new ImportFile(path, relative)
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

    /// <summary>A file whose records cannot be told apart; for Neo4j that is a failure of the run.</summary>
    public static CypherException Broken(string name, string reason, Exception inner) =>
        new(CypherErrorType.ExternalResourceFailed, CypherPhase.Runtime, "BrokenFile", $"Cannot read '{name}': {reason}", inner: inner);

    /// <summary>A packed file that cannot be unpacked.</summary>
    public static CypherException Damaged(string name, Exception inner) => Failed(name, "the file is packed, but damaged", inner);

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
