using System.Collections.Concurrent;

namespace Explorer.Server.Queries;

/// <summary>The saved queries of a folder, each read when it is first asked for.</summary>
internal sealed class QueryLibrary(string cypherFolder)
{
    private readonly string _folder = Path.Combine(cypherFolder, "queries");
    private readonly ConcurrentDictionary<string, SavedQuery> _queries = new(StringComparer.Ordinal);

    /// <summary>The names of all queries, in alphabetical order.</summary>
    public IReadOnlyList<string> Names =>
        [
            .. Directory
                .EnumerateFiles(_folder, "*.cypher")
                .Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The query with a name.</summary>
    /// <exception cref="QueryFileException">There is no such file, or its header has a mistake.</exception>
    public SavedQuery Get(string name) => _queries.GetOrAdd(name, Read);

    private SavedQuery Read(string name)
    {
        var file = Path.Combine(_folder, name + ".cypher");
        return File.Exists(file)
            ? QueryHeader.Parse(name, File.ReadAllText(file))
            : throw new QueryFileException($"The file {file} is missing; the server runs it.");
    }
}
