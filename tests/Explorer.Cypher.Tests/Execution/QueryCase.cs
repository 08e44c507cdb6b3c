namespace Explorer.Cypher.Tests.Execution;

/// <summary>One case of a text file: a graph, a query, and what must come out.</summary>
/// <param name="Name">The sentence after <c>==</c>, behind the name of the file.</param>
/// <param name="Sections">The lines below, by the word before the colon: given, with, query, rows, ordered rows, error, changes, plan.</param>
public sealed record QueryCase(string Name, IReadOnlyDictionary<string, string> Sections)
{
    /// <summary>The text of a section, or null.</summary>
    public string? this[string section] => Sections.GetValueOrDefault(section);

    public override string ToString() => Name;
}
