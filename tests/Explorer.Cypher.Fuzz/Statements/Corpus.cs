namespace Explorer.Cypher.Fuzz.Statements;

/// <summary>Statements that people wrote: the program's queries, the engine's text cases, and the conformance kit where it lies beside the repository.</summary>
internal static class Corpus
{
    /// <summary>All of them, in an order that does not change. Those that read files from outside are left out: what a mutation would read is not ours.</summary>
    public static IReadOnlyList<string> Statements { get; } =
    [
        .. Files("corpus", "*.cypher")
            .Select(File.ReadAllText)
            .Concat(Files("corpus", "*.txt").SelectMany(OfCases))
            .Concat(Kit().SelectMany(OfFeature))
            .Select(text => text.Trim())
            .Where(text => text.Length > 0 && char.IsLetter(text[0]) && !text.Contains("LOAD", StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory
            .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder), pattern, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> OfCases(string file)
    {
        var text = File.ReadAllText(file);
        if (text.Contains("\n----\n", StringComparison.Ordinal))
        {
            return text.Split("\n====\n").Select(one => one.Split("\n----\n")[0]);
        }
        var lines = text.Split('\n').Where(line => !line.StartsWith('#') && !line.StartsWith("==", StringComparison.Ordinal));
        return lines.Select(OfLine);
    }

    // `query: text`, a line of a query that goes on, or `expression => value`.
    private static string OfLine(string line)
    {
        var arrow = Math.Max(line.LastIndexOf(" => ", StringComparison.Ordinal), line.LastIndexOf(" !! ", StringComparison.Ordinal));
        if (arrow > 0)
        {
            return $"RETURN {line[..arrow]} AS x";
        }
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 0 and < 14 && line[..colon].All(c => char.IsLower(c) || c == ' ') ? line[(colon + 2)..] : line;
    }

    /// <summary>The texts between triple quotes.</summary>
    private static IEnumerable<string> OfFeature(string file) => File.ReadAllText(file).Split("\"\"\"").Where((_, i) => i % 2 == 1);

    private static IEnumerable<string> Kit()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var features = Path.Combine(folder.FullName, "shared", "tck", "features");
            if (Directory.Exists(features))
            {
                return Directory.EnumerateFiles(features, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
            }
        }

        return [];
    }
}
