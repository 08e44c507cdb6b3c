using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>The components that a map gives, by name without regard to case: <c>{year: 1923, month: 10}</c>, <c>{date: d, day: 1}</c>.</summary>
internal sealed class TemporalFields
{
    private static readonly HashSet<string> DateNames =
    [
        "year",
        "month",
        "week",
        "day",
        "quarter",
        "ordinalday",
        "dayofweek",
        "dayofquarter",
        "weekyear",
        "date",
        "datetime",
    ];

    private static readonly HashSet<string> TimeNames =
    [
        "hour",
        "minute",
        "second",
        "millisecond",
        "microsecond",
        "nanosecond",
        "time",
        "datetime",
    ];

    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);
    private readonly string _function;

    public TemporalFields(IReadOnlyDictionary<string, Value> map, ValueKind kind, string function)
    {
        _function = function;
        foreach (var (name, value) in map)
        {
            var key = name.ToLowerInvariant();
            if (!Fits(key, kind))
            {
                throw ValueErrors.Argument($"{function} does not take a component \"{name}\"");
            }
            _values[key] = value;
        }
    }

    public bool HasNull => _values.Values.Any(value => value.IsNull);

    public bool IsEmpty => _values.Count == 0;

    /// <summary>The zone asked for, or null.</summary>
    public TemporalParts? Zone => _values.TryGetValue("timezone", out var value) ? TemporalText.ParseZone(value.Text(_function)) : null;

    public bool HasOnlyZone => _values.Count == 1 && _values.ContainsKey("timezone");

    public bool IsNull(string name) => _values.TryGetValue(name, out var value) && value.IsNull;

    public bool Has(string name) => _values.ContainsKey(name);

    public bool HasAny(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.ContainsKey(name))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The temporal value that a component such as <c>date</c> selects from, or null.</summary>
    public TemporalParts? Selected(string name) => _values.TryGetValue(name, out var value) ? TemporalParts.Of(value, _function) : null;

    public long Integer(string name, long missing) => _values.TryGetValue(name, out var value) ? value.Integer(_function) : missing;

    public int Small(string name, long missing)
    {
        var value = Integer(name, missing);
        return value is >= int.MinValue and <= int.MaxValue ? (int)value : throw ValueErrors.OutOfRange($"{name} is out of range: {value}");
    }

    /// <summary>A component must be given together with the larger ones it counts within.</summary>
    public void Demand(bool given, string name)
    {
        if (!given)
        {
            throw ValueErrors.Argument($"{_function} needs the component \"{name}\" as well");
        }
    }

    private static bool Fits(string name, ValueKind kind)
    {
        var hasDate = kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime;
        return name switch
        {
            "timezone" => true,
            "epochseconds" or "epochmillis" => kind is ValueKind.DateTime or ValueKind.LocalDateTime,
            _ => (hasDate && DateNames.Contains(name)) || (kind != ValueKind.Date && TimeNames.Contains(name)),
        };
    }
}
