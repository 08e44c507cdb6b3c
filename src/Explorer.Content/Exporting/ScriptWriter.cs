using System.Text;
using Explorer.Content.Loading;
using Explorer.Graph.Values;

namespace Explorer.Content.Exporting;

/// <summary>Writes statements that end in semicolons. Rows wait until there are enough of their kind for one statement, so memory stays bounded.</summary>
internal sealed class ScriptWriter(TextWriter output)
{
    // A statement of this size is read by cypher-shell and Neo4j Browser at once, and compiled in a moment.
    private const int RowsPerStatement = 200;
    private const int CharactersPerStatement = 100_000;

    private readonly Dictionary<string, List<string>> _waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lengths = new(StringComparer.Ordinal);

    /// <summary>How many rows were written or wait.</summary>
    public long Rows { get; private set; }

    /// <summary>Writes a line that says something to people.</summary>
    public void Comment(string text) => output.Write($"// {text.ReplaceLineEndings(" ")}\n");

    /// <summary>Writes a whole statement.</summary>
    public void Statement(CypherFile file) => output.Write($"{Body(file)};\n");

    /// <summary>Adds a row to the statements of one kind.</summary>
    /// <param name="pattern">The statement, without comments, in which <c>$rows</c> stands for the rows.</param>
    /// <param name="row">The row.</param>
    public void Row(string pattern, Value row)
    {
        var text = new StringBuilder();
        CypherLiteral.Append(text, row);
        var rows = _waiting.TryGetValue(pattern, out var known) ? known : _waiting[pattern] = [];
        rows.Add(text.ToString());
        Rows++;
        var length = _lengths[pattern] = _lengths.GetValueOrDefault(pattern) + text.Length;
        if (rows.Count >= RowsPerStatement || length >= CharactersPerStatement)
        {
            Write(pattern, rows);
        }
    }

    /// <summary>Writes what waits.</summary>
    public void Flush()
    {
        foreach (var (pattern, rows) in _waiting.Where(waiting => waiting.Value.Count > 0))
        {
            Write(pattern, rows);
        }
    }

    /// <summary>The statement of a file without the comments that open it.</summary>
    public static string Body(CypherFile file) =>
        string.Join('\n', file.Text.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal))).Trim();

    private void Write(string pattern, List<string> rows)
    {
        output.Write(pattern.Replace("$rows", $"[\n  {string.Join(",\n  ", rows)}\n]", StringComparison.Ordinal));
        output.Write(";\n");
        rows.Clear();
        _lengths[pattern] = 0;
    }
}
