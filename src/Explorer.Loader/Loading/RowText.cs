using System.Globalization;
using System.Text;
using Explorer.Graph.Values;
using Explorer.Loader.DataSets;

namespace Explorer.Loader.Loading;

/// <summary>
/// Writes rows as one text: cells end with U+001F, rows with U+001E, which no cell of a sound data set holds. A server reads such a text twice as fast as a list
/// of maps. Which cells, says the file's line <c>// cells:</c>; <c>row.NAME</c> is what the row matches by, NAME a property.
/// </summary>
internal sealed class RowText
{
    private const char CellEnd = '\u001f';
    private const char RowEnd = '\u001e';
    private const string OfRow = "row.";

    private readonly string[] _cells;
    private readonly StringBuilder _text = new();

    /// <exception cref="DataSetException">The file has no such line.</exception>
    public RowText(CypherFile file) =>
        _cells = (
            file.First("cells") ?? throw new DataSetException($"{file.Path} lacks a line '// cells: NAME NAME …' at its head. Add it.")
        ).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How many rows have been added since the last <see cref="Take"/>.</summary>
    public int Count { get; private set; }

    public void Add(LoadRow row)
    {
        if (Count++ > 0)
            _text.Append(RowEnd);
        var content = row.Content.AsMap();
        var properties = content["properties"].AsMap();
        for (var i = 0; i < _cells.Length; i++)
        {
            if (i > 0)
                _text.Append(CellEnd);
            var isOfRow = _cells[i].StartsWith(OfRow, StringComparison.Ordinal);
            if ((isOfRow ? content : properties).TryGetValue(isOfRow ? _cells[i][OfRow.Length..] : _cells[i], out var value))
                Append(value);
        }
    }

    /// <summary>The text so far; the next one starts empty.</summary>
    public string Take()
    {
        var text = _text.ToString();
        _text.Clear();
        Count = 0;
        return text;
    }

    private void Append(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.String:
                _text.Append(value.AsString());
                break;
            case ValueKind.Integer:
                _text.Append(CultureInfo.InvariantCulture, $"{value.AsInteger()}");
                break;
            case ValueKind.List:
                var items = value.AsList();
                for (var i = 0; i < items.Count; i++)
                    _text.Append(i > 0 ? ";" : "").Append(items[i].AsString());
                break;
            default:
                _text.Append(value.ToString());
                break;
        }
    }
}
