using System.Globalization;
using Explorer.Graph.Values;

namespace Explorer.Connections.Queries;

/// <summary>A day in a year that another parameter names: <c>$year-12-31</c> is the last day of <c>$year</c>.</summary>
/// <param name="Parameter">The parameter that names the year, an integer declared further up.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day of the month, one that every year has.</param>
public sealed record DayOfYear(string Parameter, int Month, int Day)
{
    private const int CommonYear = 1926;

    /// <summary>The day in a year.</summary>
    /// <param name="year">The year.</param>
    /// <exception cref="QueryParameterException">It is no year from 1 to 9999.</exception>
    internal Value In(Value year) =>
        year.Kind == ValueKind.Integer && year.AsInteger() is >= 1 and <= 9999
            ? ParameterType.DayOf(new DateOnly((int)year.AsInteger(), Month, Day))
            : throw new QueryParameterException($"{Parameter}={year} is no year from 1 to 9999.");

    /// <summary>Reads <c>$year-12-31</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="above">The parameters of the lines above.</param>
    /// <exception cref="FormatException">It is no such day; the message has no full stop.</exception>
    internal static DayOfYear Read(string text, IReadOnlyList<QueryParameter> above)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var name = dash < 0 ? text[1..] : text[1..dash];
        if (!above.Any(other => other.Name == name && other.Type == ParameterType.Integer))
        {
            throw new FormatException($"{text} takes its year from {name}, but no line above declares {name}: integer");
        }
        return
            dash > 0
            && DateOnly.TryParseExact(
                $"{CommonYear}{text[dash..]}",
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            ? new DayOfYear(name, day.Month, day.Day)
            : throw new FormatException($"{text} is no day of every year; write ${name}-12-31 for the last one");
    }
}
