using System.Text.RegularExpressions;
using Explorer.Connections;
using Explorer.Content.DataSets;
using Explorer.Content.Loading;
using Explorer.Content.Loading.Rows;
using Explorer.Content.Loading.Staged;
using Explorer.Graph.Values;

namespace Explorer.Benchmarks.Load;

/// <summary>
/// Neo4j's own way to take in the same rows with the same properties: LOAD CSV with CALL IN TRANSACTIONS. The statements are those of <c>cypher/stage</c> with
/// LOAD CSV at their head, and with its null where a cell is empty.
/// </summary>
internal static partial class LoadCsv
{
    private const int BatchRows = 10_000;

    /// <summary>Writes one CSV file for each statement into the server's import folder; this is not timed.</summary>
    public static void WriteFiles(DataSet set, CypherFolder cypher, string folder)
    {
        var rows = new RowMaker(set, set.Info.Id);
        foreach (var file in cypher.Files("stage"))
        {
            var text = new RowText(StageStatement.Of(file));
            using var csv = new StreamWriter(PathOf(folder, file));
            foreach (var row in RowsOf.File(file, rows))
            {
                text.Add(row);
                // The generated texts have neither commas nor quotes.
                csv.Write(text.Take().Replace('\u001f', ','));
                csv.Write('\n');
            }
        }
    }

    /// <summary>Loads the files.</summary>
    public static async Task RunAsync(CypherFolder cypher, string folder, IGraphConnection graph)
    {
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal) { ["dataset"] = GeneratedDataSet.Id };
        foreach (var file in cypher.Files("stage").Where(file => new FileInfo(PathOf(folder, file)).Length > 0))
        {
            await using var cursor = await graph.RunAsync(new Statement(TextOf(file), parameters), AccessMode.Write);
            await cursor.ConsumeAsync();
        }
    }

    private static string TextOf(CypherFile file)
    {
        var text = StageStatement.Of(file).File.Text;
        var body = text[(text.IndexOf("AS c\n", StringComparison.Ordinal) + 5)..text.LastIndexOf("RETURN", StringComparison.Ordinal)];
        body = OptionalText().Replace(body, "${cell}");
        body = ListText().Replace(body, "coalesce(split(${cell}, ';'), [])");
        return $"LOAD CSV FROM 'file:///{file.Name}.csv' AS c CALL (c) {{ {body} }} IN TRANSACTIONS OF {BatchRows} ROWS";
    }

    private static string PathOf(string folder, CypherFile file) => Path.Combine(folder, file.Name + ".csv");

    [GeneratedRegex(@"nullIf\((?<cell>c\[\d+\]), ''\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OptionalText();

    [GeneratedRegex(
        @"CASE (?<cell>c\[\d+\]) WHEN '' THEN \[\] ELSE split\(c\[\d+\], ';'\) END",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex ListText();
}
