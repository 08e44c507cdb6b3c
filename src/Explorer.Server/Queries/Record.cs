using System.Globalization;
using Explorer.Connections.Queries;
using Explorer.Graph.Values;
using Explorer.History.Dates;

namespace Explorer.Server.Queries;

/// <summary>One record of a saved query, read by column name.</summary>
internal readonly struct Record(SavedQuery query, IReadOnlyDictionary<string, int> columns, IReadOnlyList<Value> values)
{
    /// <summary>A text that is always there.</summary>
    public string Text(string column) => Required(column).AsString();

    /// <summary>A text; empty if it is missing.</summary>
    public string TextOrEmpty(string column) => TextOrNull(column) ?? "";

    /// <summary>A text, or null.</summary>
    public string? TextOrNull(string column) =>
        At(column) is { IsNull: false } value ? Expect(column, value, ValueKind.String).AsString() : null;

    /// <summary>A whole number that is always there.</summary>
    public int Integer(string column) => IntegerOrNull(column) ?? throw Missing(column);

    /// <summary>A whole number, or null.</summary>
    public int? IntegerOrNull(string column) =>
        At(column) is { IsNull: false } value ? (int)Expect(column, value, ValueKind.Integer).AsInteger() : null;

    /// <summary>A number, whole or not, or null.</summary>
    public double? NumberOrNull(string column) =>
        At(column) switch
        {
            { IsNull: true } => null,
            { Kind: ValueKind.Integer } whole => whole.AsInteger(),
            var value => Expect(column, value, ValueKind.Float).AsFloat(),
        };

    /// <summary>A truth; false if it is missing.</summary>
    public bool Boolean(string column) => At(column) is { IsNull: false } value && Expect(column, value, ValueKind.Boolean).AsBoolean();

    /// <summary>A day, or null.</summary>
    public DateOnly? DayOrNull(string column) =>
        At(column) is { IsNull: false } value
            ? DateOnly.TryParseExact(
                Expect(column, value, ValueKind.Date).ToString(),
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
                ? day
                : throw Unreadable(column, value.ToString(), "a day of the years 0001 to 9999")
            : null;

    /// <summary>A date as EDTF text that is always there.</summary>
    public EdtfDate Edtf(string column) => EdtfOrNull(column) ?? throw Missing(column);

    /// <summary>A date as EDTF text; null if it is missing or empty.</summary>
    public EdtfDate? EdtfOrNull(string column)
    {
        var text = TextOrEmpty(column);
        if (text.Length == 0)
        {
            return null;
        }
        return EdtfDate.TryParse(text, out var date, out var error) ? date : throw Unreadable(column, text, error.Message);
    }

    /// <summary>One of a few words, in any case; the usual one if it is missing or another.</summary>
    public T Word<T>(string column, T usual)
        where T : struct, Enum => Enum.TryParse<T>(TextOrEmpty(column), ignoreCase: true, out var word) ? word : usual;

    /// <summary>A list of texts; empty if it is missing.</summary>
    public IReadOnlyList<string> Texts(string column)
    {
        if (At(column) is not { IsNull: false } value)
        {
            return [];
        }
        var list = Expect(column, value, ValueKind.List).AsList();
        var texts = new string[list.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Expect(column, list[i], ValueKind.String).AsString();
        }
        return texts;
    }

    private Value Required(string column) =>
        At(column) is { IsNull: false } value ? Expect(column, value, ValueKind.String) : throw Missing(column);

    private Value At(string column) =>
        columns.TryGetValue(column, out var index)
            ? values[index]
            : throw new QueryFileException($"cypher/queries/{query.Name}.cypher returns no column {column}; the server reads it.");

    private Value Expect(string column, Value value, ValueKind kind) =>
        value.Kind == kind
            ? value
            : throw new QueryFileException(
                $"cypher/queries/{query.Name}.cypher gave {value.Kind} in the column {column}, where the server needs {kind}: {value}"
            );

    private QueryFileException Unreadable(string column, string value, string wanted) =>
        new($"cypher/queries/{query.Name}.cypher gave '{value}' in the column {column}: {wanted}.");

    private QueryFileException Missing(string column) =>
        new($"cypher/queries/{query.Name}.cypher gave no value in the column {column}, which the server needs.");
}
