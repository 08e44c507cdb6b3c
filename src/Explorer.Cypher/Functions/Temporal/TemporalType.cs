using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>One of the five temporal instants with all the ways to make one: from text, from components, from another temporal value, from the clock.</summary>
internal sealed record TemporalType(string Name, ValueKind Kind)
{
    public static TemporalType[] All { get; } =
    [
        new("date", ValueKind.Date),
        new("localtime", ValueKind.LocalTime),
        new("time", ValueKind.Time),
        new("localdatetime", ValueKind.LocalDateTime),
        new("datetime", ValueKind.DateTime),
    ];

    private bool HasDate => Kind is ValueKind.Date or ValueKind.LocalDateTime or ValueKind.DateTime;

    private bool HasTime => Kind != ValueKind.Date;

    private bool HasZone => Kind is ValueKind.Time or ValueKind.DateTime;

    private string Call { get; } = $"{Name}()";

    private string Cut { get; } = $"{Name}.truncate()";

    /// <summary>The clock's time.</summary>
    public Value Now(CypherDateTime clock, TemporalParts? zone = null)
    {
        var parts = TemporalParts.Of(clock);
        return (zone is { } there ? parts.Converted(there) : parts).As(Kind);
    }

    /// <summary>From the one argument of the function.</summary>
    public Value Create(Value input, FunctionContext context)
    {
        try
        {
            return input.Kind switch
            {
                ValueKind.String => TemporalParser.Parse(input.AsString(), Kind).As(Kind),
                ValueKind.Map => FromFields(new TemporalFields(input.AsMap(), Kind, Call), context),
                _ when TemporalParts.IsTemporal(input) => FromInstant(TemporalParts.Of(input, Call)),
                _ => throw ValueErrors.WrongArgument(Call, "a STRING, a MAP or a temporal value", input),
            };
        }
        catch (Exception error) when (error is ArgumentException or OverflowException)
        {
            throw NoSuchTime(error);
        }
    }

    private Value FromInstant(TemporalParts parts) =>
        HasTime && parts.Time is null
            ? throw ValueErrors.Type($"{Call} needs a time too; write {Name}({{date: ...}}) for the beginning of a day")
            : parts.As(Kind);

    /// <summary>Cut to a unit, then changed by components.</summary>
    public Value Truncate(Value unit, Value input, Value components)
    {
        var name = unit.Text(Cut);
        try
        {
            var fields = components.IsNull ? null : Components(components);
            var cut = TemporalTruncation.Apply(TemporalParts.Of(input, Cut), name, Kind, Cut);
            cut = HasTime && cut.Time is null ? cut with { Time = default(CypherLocalTime) } : cut;
            return (fields is null ? cut : Changed(cut, fields)).As(Kind);
        }
        catch (Exception error) when (error is ArgumentException or OverflowException)
        {
            throw NoSuchTime(error);
        }
    }

    private TemporalFields? Components(Value given)
    {
        var map = given.Kind == ValueKind.Map ? given.AsMap() : throw ValueErrors.WrongArgument(Cut, "a MAP of components", given);
        var fields = new TemporalFields(map.Where(one => !one.Value.IsNull), Kind, Cut);
        return fields.HasOnlyZone && !HasZone ? throw ValueErrors.Type($"{Cut} has no place for a time zone")
            : fields.IsEmpty ? null
            : fields;
    }

    // Of what was cut, some components are set anew.
    private TemporalParts Changed(TemporalParts cut, TemporalFields fields)
    {
        var date = HasDate && cut.Date is { } day ? DateFields.Build(fields, day, toTheDay: false) : cut.Date;
        var time = HasTime ? TimeFields.Build(fields, cut.Time) : cut.Time;
        // What is finer than the unit adds to it: 0.645 cut to milliseconds, plus 2 nanoseconds.
        if (HasTime && cut.Time is { Nano: > 0 } rest && TimeFields.SecondFraction(fields) is { } fraction)
        {
            time = CypherLocalTime.Of(time!.Value.Hour, time.Value.Minute, time.Value.Second, rest.Nano + fraction);
        }
        var parts = cut with { Date = date, Time = time };
        return fields.Zone is { } zone ? parts.Attached(zone) : parts;
    }

    private Value FromFields(TemporalFields fields, FunctionContext context)
    {
        if (fields.NullSource is { } missing)
        {
            throw ValueErrors.Argument($"{Call} cannot take its {missing} from NULL");
        }
        if (fields.HasNull)
        {
            return Value.Null;
        }
        if (fields.IsEmpty)
        {
            throw ValueErrors.Argument($"{Call} needs a component; without an argument it is the present");
        }
        if (fields.HasOnlyZone)
        {
            return Now(context.StatementTime, fields.Zone);
        }
        var instant = Instant(fields);
        var (dateSource, timeSource) = (instant ?? fields.DateSource, instant ?? fields.TimeSource);
        var date = HasDate ? DateFields.Build(fields, dateSource?.Date, toTheDay: fields.HasTime) : (CypherDate?)null;
        var time = HasTime ? TimeFields.Build(fields, timeSource?.Time) : (CypherLocalTime?)null;
        var parts = new TemporalParts(date, time);
        if (!HasZone)
        {
            return parts.As(Kind);
        }
        if (timeSource is { HasZone: true } source)
        {
            // A time of day keeps the offset it had; a date-time is looked up in the rules of its zone.
            var zone = Kind == ValueKind.Time ? new TemporalParts(null, null, source.Offset) : source;
            parts = parts.Attached(zone);
            return (fields.Zone is { } wanted ? parts.Converted(Fixed(wanted, context)) : parts).As(Kind);
        }
        return (fields.Zone is { } asked ? parts.Attached(Fixed(asked, context)) : parts).As(Kind);
    }

    // A time of day has no rules to follow, so a named zone stands for its present offset.
    private TemporalParts Fixed(TemporalParts zone, FunctionContext context) =>
        Kind == ValueKind.Time && zone.Zone is { } name
            ? new TemporalParts(null, null, ZoneRules.OffsetAt(context.StatementTime.EpochSecond, name))
            : zone;

    // The point in time that is counted from the epoch, or null.
    private static TemporalParts? Instant(TemporalFields fields)
    {
        if (!fields.HasAny("epochseconds", "epochmillis"))
        {
            return null;
        }
        var (seconds, nano) = fields.Has("epochseconds")
            ? (fields.Integer("epochseconds", 0), 0)
            : Epoch.OfMillis(fields.Integer("epochmillis", 0));
        return TemporalParts.Of(CypherDateTime.OfInstant(seconds, nano, 0));
    }

    private static Errors.CypherException NoSuchTime(Exception error) =>
        ValueErrors.Argument($"There is no such time: {ValueErrors.Reason(error)}");
}
