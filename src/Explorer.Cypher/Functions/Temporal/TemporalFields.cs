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
        "date",
    ];

    private static readonly HashSet<string> TimeNames = ["hour", "minute", "second", "millisecond", "microsecond", "nanosecond", "time"];

    private static readonly HashSet<string> InstantNames = ["datetime", "epochseconds", "epochmillis"];

    private static readonly string[] Sources = ["date", "time", "datetime", "epochseconds", "epochmillis"];

    private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);
    private readonly string _function;

    public TemporalFields(IEnumerable<KeyValuePair<string, Value>> map, ValueKind kind, string function)
    {
        _function = function;
        foreach (var (name, value) in map)
        {
            var key = name.ToLowerInvariant();
            if (!Fits(key, kind))
            {
                throw IsName(key)
                    ? ValueErrors.Type($"{function} does not take the component \"{name}\"")
                    : ValueErrors.Argument($"There is no component \"{name}\" for {function}");
            }
            if (!_values.TryAdd(key, value))
            {
                throw ValueErrors.Argument($"{function} is given the component \"{name}\" twice");
            }
        }
        CheckSelections();
        if (Has("timezone") && _values.Count > 1 && kind is not (ValueKind.Time or ValueKind.DateTime))
        {
            throw ValueErrors.Type($"{function} has no place for a time zone beside other components");
        }
    }

    /// <summary>The component that others are taken from (<c>date</c>, <c>epochSeconds</c>) and that is null; null if there is none.</summary>
    public string? NullSource => Sources.FirstOrDefault(name => _values.TryGetValue(name, out var value) && value.IsNull);

    public bool HasNull => _values.Values.Any(value => value.IsNull);

    public bool IsEmpty => _values.Count == 0;

    /// <summary>The zone asked for, or null.</summary>
    public TemporalParts? Zone => _values.TryGetValue("timezone", out var value) ? TemporalParser.ParseZone(value.Text(_function)) : null;

    public bool HasOnlyZone => _values.Count == 1 && _values.ContainsKey("timezone");

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

    /// <summary>Whether any component says something about the time of day.</summary>
    public bool HasTime => TimeNames.Any(_values.ContainsKey);

    /// <summary>The temporal value that <c>date</c> or <c>datetime</c> selects a day from, or null.</summary>
    public TemporalParts? DateSource =>
        Source("date") is not { } parts ? null
        : parts.Date is not null ? parts
        : throw ValueErrors.Type($"{_function} is to take a date from a value that has none");

    /// <summary>The temporal value that <c>time</c> or <c>datetime</c> selects a time of day from, or null.</summary>
    public TemporalParts? TimeSource =>
        Source("time") is not { } parts ? null
        : parts.Time is not null ? parts
        : throw ValueErrors.Type($"{_function} is to take a time from a value that has none");

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

    private static bool IsName(string name) =>
        name == "weekyear" || DateNames.Contains(name) || TimeNames.Contains(name) || InstantNames.Contains(name);

    private static bool Fits(string name, ValueKind kind)
    {
        var hasDate = kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime;
        return name switch
        {
            "timezone" => true,
            "datetime" => kind is ValueKind.DateTime or ValueKind.LocalDateTime,
            "epochseconds" or "epochmillis" => kind is ValueKind.DateTime,
            _ => (hasDate && DateNames.Contains(name)) || (kind != ValueKind.Date && TimeNames.Contains(name)),
        };
    }

    private TemporalParts? Source(string name) =>
        _values.TryGetValue(name, out var value) || _values.TryGetValue("datetime", out value) ? TemporalParts.Of(value, _function) : null;

    // One source for the day and one for the time of day, or one for both.
    private void CheckSelections()
    {
        var whole = InstantNames.Where(_values.ContainsKey).ToList();
        if (whole.Count > 1 || (whole.Count == 1 && HasAny("date", "time")))
        {
            throw ValueErrors.Argument(
                $"{_function} takes one of datetime, epochSeconds and epochMillis, and neither date nor time with it"
            );
        }
    }
}
