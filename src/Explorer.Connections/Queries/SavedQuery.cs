using Explorer.Graph.Values;

namespace Explorer.Connections.Queries;

/// <summary>A query with the header that explains it and declares its parameters.</summary>
/// <param name="Name">What it is called in messages: a file name without its extension.</param>
/// <param name="Header">The header.</param>
/// <param name="Text">The whole text, header included: comments are Cypher, and positions in errors are right.</param>
public sealed record SavedQuery(string Name, CypherHeader Header, string Text)
{
    /// <summary>The parameters, in the order of the header.</summary>
    public IReadOnlyList<QueryParameter> Parameters => Header.Parameters;

    /// <summary>Reads a query.</summary>
    /// <param name="path">Where it came from, for messages; its file name becomes the name.</param>
    /// <param name="text">The text.</param>
    /// <param name="kind">What it is for.</param>
    /// <exception cref="QueryFileException">The header lacks something or has a mistake.</exception>
    public static SavedQuery Parse(string path, string text, HeaderKind kind = HeaderKind.Question) =>
        new(Path.GetFileNameWithoutExtension(path), CypherHeader.Read(path, text, kind), text);

    /// <summary>
    /// The values that the query runs with: those given, and the defaults of the rest. A day that is given says the year too: its parameter takes it.
    /// </summary>
    /// <param name="given">Values by parameter name; names that the header does not declare are passed on.</param>
    /// <exception cref="QueryParameterException">A year and a day in it are given, but the day lies in another year; or a year is none.</exception>
    public Dictionary<string, Value> Bind(IReadOnlyDictionary<string, Value> given)
    {
        var values = new Dictionary<string, Value>(given, StringComparer.Ordinal);
        foreach (var parameter in Parameters)
        {
            if (parameter.DefaultDay is { } day && given.TryGetValue(parameter.Name, out var date) && date.Kind == ValueKind.Date)
            {
                SetYear(values, day.Parameter, parameter.Name, date);
            }
        }

        foreach (var parameter in Parameters)
        {
            if (values.ContainsKey(parameter.Name))
            {
                continue;
            }
            if (parameter.Default is { } value)
            {
                values[parameter.Name] = value;
            }
            else if (parameter.DefaultDay is { } day && values.TryGetValue(day.Parameter, out var year))
            {
                values[parameter.Name] = day.In(year);
            }
        }

        return values;
    }

    private static void SetYear(Dictionary<string, Value> values, string year, string day, Value date)
    {
        var said = date.AsDate().Year;
        if (values.TryGetValue(year, out var given) && !given.Equals(said))
        {
            throw new QueryParameterException($"{day}={date} does not lie in {year}={given}. Leave {year} out: the day says it.");
        }
        values[year] = said;
    }
}
