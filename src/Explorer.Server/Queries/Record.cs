using System.Globalization;
using Explorer.Connections.Queries;
using Explorer.Graph.Values;
using Explorer.History.Dates;

namespace Explorer.Server.Queries;

/// <summary>
/// One record of a saved query, read by column name. A value that cannot be what it should is noted, and is as if it were missing; where it is always there, the record is left out.
/// </summary>
/// <param name="query">The query.</param>
/// <param name="kind">What a record of it is, such as <c>Person</c>.</param>
/// <param name="columns">Where each column is.</param>
/// <param name="values">The values.</param>
/// <param name="odd">Takes note of what is odd; null where that is a failure.</param>
internal readonly struct Record(
    SavedQuery query,
    string kind,
    IReadOnlyDictionary<string, int> columns,
    IReadOnlyList<Value> values,
    OddValues? odd
)
{
    /// <summary>A text that is always there.</summary>
    public string Text(string column) => TextOrNull(column) ?? throw Missing(column);

    /// <summary>A text; empty if it is missing.</summary>
    public string TextOrEmpty(string column) => TextOrNull(column) ?? "";

    /// <summary>A text, or null.</summary>
    public string? TextOrNull(string column) =>
        At(column) is { IsNull: false } value && Is(column, value, ValueKind.String) ? value.AsString() : null;

    /// <summary>An address on the web, or null: nothing else becomes a link.</summary>
    public string? WebAddressOrNull(string column)
    {
        if (TextOrNull(column) is not { Length: > 0 } text)
        {
            return null;
        }
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https"))
        {
            return text;
        }
        Note(column, "no address on the web, which begins with https:// or http://");
        return null;
    }

    /// <summary>A whole number that is always there.</summary>
    /// <param name="column">The column.</param>
    /// <param name="least">The least that it may be.</param>
    /// <param name="most">The most that it may be.</param>
    public int Integer(string column, int least = int.MinValue, int most = int.MaxValue) =>
        IntegerOrNull(column, least, most) ?? throw Missing(column);

    /// <summary>A whole number, or null.</summary>
    /// <param name="column">The column.</param>
    /// <param name="least">The least that it may be.</param>
    /// <param name="most">The most that it may be.</param>
    public int? IntegerOrNull(string column, int least = int.MinValue, int most = int.MaxValue)
    {
        if (At(column) is not { IsNull: false } value || !Is(column, value, ValueKind.Integer))
        {
            return null;
        }
        if (value.AsInteger() >= least && value.AsInteger() <= most)
        {
            return (int)value.AsInteger();
        }
        Note(column, value, $"no number from {least} to {most}");
        return null;
    }

    /// <summary>A number, whole or not, or null.</summary>
    /// <param name="column">The column.</param>
    /// <param name="least">The least that it may be.</param>
    /// <param name="most">The most that it may be.</param>
    public double? NumberOrNull(string column, double least, double most)
    {
        var value = At(column);
        if (value.IsNull)
        {
            return null;
        }
        var number = value.Kind switch
        {
            ValueKind.Integer => value.AsInteger(),
            ValueKind.Float => value.AsFloat(),
            _ => double.NaN,
        };
        if (number >= least && number <= most)
        {
            return number;
        }
        Note(column, value, string.Create(CultureInfo.InvariantCulture, $"no number from {least} to {most}"));
        return null;
    }

    /// <summary>A truth; false if it is missing.</summary>
    public bool Boolean(string column) =>
        At(column) is { IsNull: false } value && Is(column, value, ValueKind.Boolean) && value.AsBoolean();

    /// <summary>A day, or null.</summary>
    public DateOnly? DayOrNull(string column)
    {
        if (At(column) is not { IsNull: false } value || !Is(column, value, ValueKind.Date))
        {
            return null;
        }
        if (DateOnly.TryParseExact(value.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }
        Note(column, value, "no day of the years 0001 to 9999");
        return null;
    }

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
        if (EdtfDate.TryParse(text, out var date, out var error))
        {
            return date;
        }
        Note(column, At(column), $"no date: {error.Message.TrimEnd('.')}");
        return null;
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
        if (!Is(column, value, ValueKind.List))
        {
            return [];
        }
        var texts = new List<string>(value.AsList().Count);
        foreach (var one in value.AsList())
        {
            if (Is(column, one, ValueKind.String))
            {
                texts.Add(one.AsString());
            }
        }
        return texts;
    }

    /// <summary>Leaves the record out.</summary>
    /// <param name="fault">What is wrong with it.</param>
    public Exception Odd(string fault)
    {
        if (odd is null)
        {
            return new QueryFileException($"cypher/queries/{query.Name}.cypher: {What}: {fault}.");
        }
        odd.Add(What, fault, isLeftOut: true);
        return new OddRecordException();
    }

    /// <summary>The kind and the names that tell it from others, such as <c>HELD lenin, chairman</c>.</summary>
    private string What
    {
        get
        {
            var (where, record) = (columns, values);
            var names = ((string[])["id", "person", "office", "faction", "year"])
                .Where(where.ContainsKey)
                .Select(column => record[where[column]])
                .Where(value => !value.IsNull)
                .Select(OddValues.Shown);
            return $"{kind} {string.Join(", ", names)}".TrimEnd();
        }
    }

    private Value At(string column) =>
        columns.TryGetValue(column, out var index)
            ? values[index]
            : throw new QueryFileException($"cypher/queries/{query.Name}.cypher returns no column {column}; the server reads it.");

    private bool Is(string column, Value value, ValueKind wanted)
    {
        if (value.Kind == wanted)
        {
            return true;
        }
        Note(
            column,
            value,
            wanted switch
            {
                ValueKind.String => "no text",
                ValueKind.Integer => "no whole number",
                ValueKind.Boolean => "neither true nor false",
                ValueKind.List => "no list",
                ValueKind.Date => "no date",
                _ => $"no {wanted}",
            }
        );
        return false;
    }

    /// <summary>Notes that a value cannot be; it is as if it were missing.</summary>
    /// <param name="column">The column.</param>
    /// <param name="wrong">What it is not, such as <c>no day of the last year</c>.</param>
    public void Note(string column, string wrong) => Note(column, At(column), wrong);

    private void Note(string column, Value value, string wrong)
    {
        var fault = $"{column} is {OddValues.Shown(value)}, which is {wrong}";
        if (odd is null)
        {
            throw Odd(fault);
        }
        odd.Add(What, fault, isLeftOut: false);
    }

    private Exception Missing(string column) => Odd($"{column} is missing");
}
