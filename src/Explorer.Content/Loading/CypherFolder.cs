using Explorer.Content.DataSets;

namespace Explorer.Content.Loading;

/// <summary>The folder with <c>schema</c>, <c>load</c>, <c>queries</c> and <c>datasets</c>.</summary>
/// <param name="Path">Where it is.</param>
public sealed record CypherFolder(string Path)
{
    private const string DataSets = "datasets";

    /// <summary>Finds the folder: the one given; else <c>cypher</c> in the working directory or above it; else beside the program or above it.</summary>
    /// <param name="given">What the user named; null or empty if nothing.</param>
    /// <param name="workingDirectory">Where the search starts.</param>
    /// <exception cref="DataSetException">There is none; the message says where it was looked for.</exception>
    public static CypherFolder Find(string? given, string workingDirectory)
    {
        if (!string.IsNullOrEmpty(given))
        {
            var path = System.IO.Path.GetFullPath(given, workingDirectory);
            return Directory.Exists(System.IO.Path.Combine(path, DataSets))
                ? new CypherFolder(path)
                : throw new DataSetException($"{given} has no folder '{DataSets}'. Name the folder that has schema, load and datasets.");
        }

        return Above(workingDirectory)
            ?? Above(AppContext.BaseDirectory)
            ?? throw new DataSetException(
                $"There is no folder 'cypher' with '{DataSets}' in {workingDirectory} or above it, nor beside the program. Name it with --cypher or EXPLORER_CYPHER."
            );
    }

    /// <summary>The folder of a data set.</summary>
    /// <param name="nameOrFolder">The name of a folder below <c>datasets</c>, or the path of any folder.</param>
    /// <param name="workingDirectory">What a relative path starts from.</param>
    /// <exception cref="DataSetException">There is neither; the message lists the names there are.</exception>
    public string FindDataSet(string nameOrFolder, string workingDirectory) =>
        FolderNamed(nameOrFolder, workingDirectory)
        ?? throw new DataSetException(
            $"There is no data set '{nameOrFolder}'. Give one of {string.Join(", ", DataSetNames())}, or the path of a folder."
        );

    /// <summary>The id of a data set, which need not be called as its folder is.</summary>
    /// <param name="nameOrFolder">The name of a folder below <c>datasets</c>, the path of any folder, or the id of what a graph holds and no folder.</param>
    /// <param name="workingDirectory">What a relative path starts from.</param>
    public string DataSetId(string nameOrFolder, string workingDirectory) =>
        (FolderNamed(nameOrFolder, workingDirectory) is { } folder ? DataSetReader.IdOf(folder) : null) ?? nameOrFolder;

    /// <summary>The folder of the data set with an id, which need not be called so; null if there is none.</summary>
    /// <param name="id">The id.</param>
    /// <param name="first">A folder that is looked at before those below <c>datasets</c>, wherever it lies; null for none.</param>
    public string? FolderWithId(string id, string? first = null) =>
        DataSetNames()
            .OrderBy(name => name != id) // nearly always it is this one
            .Select(FolderOf)
            .Prepend(first)
            .FirstOrDefault(folder => folder is not null && DataSetReader.IdOf(folder) == id);

    /// <summary>The ids of the data sets below <c>datasets</c>, sorted; one whose description cannot be read has none.</summary>
    public IReadOnlyList<string> DataSetIds() =>
        [
            .. DataSetNames()
                .Select(name => DataSetReader.IdOf(FolderOf(name)))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The folder of a data set; null if there is none.</summary>
    /// <param name="nameOrFolder">The name of a folder below <c>datasets</c>, or the path of any folder.</param>
    /// <param name="workingDirectory">What a relative path starts from.</param>
    public string? FolderNamed(string nameOrFolder, string workingDirectory)
    {
        var isName = nameOrFolder is not ("." or "..") && nameOrFolder.IndexOfAny(['/', '\\']) < 0;
        var named = FolderOf(nameOrFolder);
        if (isName && Directory.Exists(named))
        {
            return named;
        }
        var folder = System.IO.Path.GetFullPath(nameOrFolder, workingDirectory);
        return Directory.Exists(folder) ? folder : null;
    }

    /// <summary>The names of the data sets below <c>datasets</c>, sorted.</summary>
    public IReadOnlyList<string> DataSetNames()
    {
        var names = new List<string>();
        foreach (var folder in Directory.EnumerateDirectories(System.IO.Path.Combine(Path, DataSets)))
        {
            if (System.IO.File.Exists(System.IO.Path.Combine(folder, DataSetInfoReader.File)))
            {
                names.Add(System.IO.Path.GetFileName(folder));
            }
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    /// <summary>The files of a subfolder in the order of their names.</summary>
    /// <param name="folder">schema, load or queries.</param>
    /// <exception cref="DataSetException">The subfolder is missing.</exception>
    public IReadOnlyList<CypherFile> Files(string folder)
    {
        var path = System.IO.Path.Combine(Path, folder);
        if (!Directory.Exists(path))
        {
            throw new DataSetException($"{Path} has no folder '{folder}'. Restore it; loading needs its files.");
        }
        var files = Directory.GetFiles(path, "*.cypher");
        Array.Sort(files, StringComparer.Ordinal);
        return Array.ConvertAll(files, CypherFile.Read);
    }

    /// <summary>One file.</summary>
    /// <param name="folder">The subfolder.</param>
    /// <param name="name">The file's name without its extension.</param>
    /// <exception cref="DataSetException">The file is missing.</exception>
    public CypherFile File(string folder, string name)
    {
        var path = System.IO.Path.Combine(Path, folder, name + ".cypher");
        return System.IO.File.Exists(path)
            ? CypherFile.Read(path)
            : throw new DataSetException($"There is no file {path}. Restore it; loading needs it.");
    }

    private string FolderOf(string name) => System.IO.Path.Combine(Path, DataSets, name);

    private static CypherFolder? Above(string from)
    {
        for (var place = new DirectoryInfo(from); place is not null; place = place.Parent)
        {
            var candidate = System.IO.Path.Combine(place.FullName, "cypher");
            if (Directory.Exists(System.IO.Path.Combine(candidate, DataSets)))
            {
                return new CypherFolder(candidate);
            }
        }

        return null;
    }
}
