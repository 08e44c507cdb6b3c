using System.Globalization;
using System.Text;
using Explorer.Content.Loading.Rows;
using Explorer.Graph.Values;

namespace Explorer.Content.Loading.Staged;

/// <summary>Writes rows as one text, in the cells that a statement reads: cells end with U+001F, rows with U+001E, which no cell of a sound data set holds.</summary>
internal sealed class RowText(StageStatement statement)
{
    private const char CellEnd = '\u001f';
    private const char RowEnd = '\u001e';

    private readonly IReadOnlyList<string> _matched = statement.Matched;
    private readonly RowProperty[] _properties = statement.Shape.Properties[1..];
    private readonly StringBuilder _text = new();

    /// <summary>How many rows have been added since the last <see cref="Take"/>.</summary>
    public int Count { get; private set; }

    public void Add(LoadRow row)
    {
        if (Count++ > 0)
        {
            _text.Append(RowEnd);
        }
        var content = row.Content.AsMap();
        var properties = content["properties"].AsMap();
        for (var i = 0; i < _matched.Count; i++)
        {
            Append(i, content, _matched[i]);
        }
        for (var i = 0; i < _properties.Length; i++)
        {
            Append(_matched.Count + i, properties, _properties[i].Name);
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

    private void Append(int place, IReadOnlyDictionary<string, Value> values, string name)
    {
        if (place > 0)
        {
            _text.Append(CellEnd);
        }
        if (values.TryGetValue(name, out var value))
        {
            Append(value);
        }
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
                {
                    _text.Append(i > 0 ? ";" : "").Append(items[i].AsString());
                }
                break;
            default:
                _text.Append(value.ToString());
                break;
        }
    }
}
