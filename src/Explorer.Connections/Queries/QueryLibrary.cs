using System.Collections.Concurrent;

namespace Explorer.Connections.Queries;

/// <summary>
/// The queries in <c>cypher/queries</c>, each read when it is first asked for: the questions, which have a grade, and what the program itself reads.
/// </summary>
/// <param name="cypherFolder">The folder that has <c>queries</c>.</param>
public sealed class QueryLibrary(string cypherFolder)
{
    private readonly ConcurrentDictionary<string, SavedQuery> _queries = new(StringComparer.Ordinal);

    /// <summary>Where the files are.</summary>
    public string Folder { get; } = Path.Combine(cypherFolder, "queries");

    /// <summary>The names of all queries, in alphabetical order.</summary>
    public IReadOnlyList<string> Names =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.cypher")
                .Select(file => Path.GetFileNameWithoutExtension(file)!)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The queries by their grades, the easiest first, and by name within each; those without a grade, which the program itself reads, come last.</summary>
    /// <exception cref="QueryFileException">A file has a mistake in its header.</exception>
    public IReadOnlyList<IGrouping<string?, SavedQuery>> ByGrade =>
        [
            .. Names
                .Select(Get)
                .GroupBy(query => query.Header.Grade, StringComparer.Ordinal)
                .OrderBy(grade => QuestionGrades.PlaceOf(grade.Key)),
        ];

    /// <summary>The query with a name.</summary>
    /// <param name="name">The file's name without its extension.</param>
    /// <exception cref="QueryFileException">There is no such file, or its header has a mistake.</exception>
    public SavedQuery Get(string name) => _queries.GetOrAdd(name, Read);

    private SavedQuery Read(string name)
    {
        var file = Path.Combine(Folder, name + ".cypher");
        return File.Exists(file)
            ? SavedQuery.Parse($"cypher/queries/{name}.cypher", File.ReadAllText(file))
            : throw new QueryFileException($"The file {file} is missing; restore it.");
    }
}
