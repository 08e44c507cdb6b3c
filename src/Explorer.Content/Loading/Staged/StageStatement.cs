using System.Globalization;
using System.Text;
using Explorer.Content.DataSets;
using Explorer.Content.Loading.Rows;

namespace Explorer.Content.Loading.Staged;

/// <summary>
/// A file of <c>stage</c> as it is sent. The file names what it takes of a row: <c>$row.NAME</c>, what it matches by, and <c>$properties</c>, all its properties.
/// Rows travel as one text, which a server reads twice as fast as a list of maps; the file splits it, and each name gives way to the cell of its place. Which
/// cells there are follows from the file and from the shape of its rows, so that nobody has to count them.
/// </summary>
internal sealed class StageStatement
{
    private const string OfRow = "$row.";
    private const string Properties = "$properties";

    private readonly List<string> _matched = [];

    private StageStatement(CypherFile file, RowShape shape)
    {
        Shape = shape;
        File = file with { Text = Compile(file.Text) };
    }

    /// <summary>The file with the text that is sent.</summary>
    public CypherFile File { get; }

    /// <summary>The names of what the rows are matched by: their first cells.</summary>
    public IReadOnlyList<string> Matched => _matched;

    /// <summary>The properties: the cells that follow, without the key of the data set, which is a parameter.</summary>
    public RowShape Shape { get; }

    /// <exception cref="DataSetException">The file asks for rows that there are not.</exception>
    public static StageStatement Of(CypherFile file) =>
        new(
            file,
            RowShape.Of(RowsOf.Name(file))
                ?? throw new DataSetException(
                    $"{file.Path} asks for the rows '{RowsOf.Name(file)}', which cannot be staged. Correct the line."
                )
        );

    private string Compile(string text)
    {
        var compiled = new StringBuilder();
        var from = 0;
        foreach (var (at, name) in Names(text))
        {
            if (!_matched.Contains(name))
            {
                _matched.Add(name);
            }
            compiled.Append(text, from, at - from).Append(CultureInfo.InvariantCulture, $"c[{_matched.IndexOf(name)}]");
            from = at + OfRow.Length + name.Length;
        }

        return compiled.Append(text, from, text.Length - from).Replace(Properties, Map()).ToString();
    }

    /// <summary>All places where the statement names something of a row.</summary>
    private static IEnumerable<(int At, string Name)> Names(string text)
    {
        for (var at = text.IndexOf(OfRow, StringComparison.Ordinal); at >= 0; at = text.IndexOf(OfRow, at + 1, StringComparison.Ordinal))
        {
            var end = at + OfRow.Length;
            while (end < text.Length && char.IsLetter(text[end]))
            {
                end++;
            }
            yield return (at, text[(at + OfRow.Length)..end]);
        }
    }

    private string Map() =>
        "{dataset: $dataset"
        + string.Concat(
            Shape.Properties.Skip(1).Select((property, i) => $", {property.Name}: {Read(property.Type, $"c[{_matched.Count + i}]")}")
        )
        + "}";

    private static string Read(RowPropertyType type, string cell) =>
        type switch
        {
            RowPropertyType.Text => cell,
            RowPropertyType.OptionalText => $"nullIf({cell}, '')",
            RowPropertyType.TextList => $"CASE {cell} WHEN '' THEN [] ELSE split({cell}, ';') END",
            RowPropertyType.Integer => $"toInteger({cell})",
            RowPropertyType.Number => $"toFloat({cell})",
            RowPropertyType.Boolean => $"toBoolean({cell})",
            _ => $"date({cell})",
        };
}
