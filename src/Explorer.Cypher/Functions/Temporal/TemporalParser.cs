using System.Globalization;
using System.Text.RegularExpressions;
using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>Reads temporal values from ISO 8601 text, in the extended and the basic form.</summary>
internal static class TemporalParser
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    private static readonly Regex ExtendedDate = new(
        @"^(?<year>[+-][0-9]{1,9}|[0-9]{4})(-(?<month>[0-9]{1,2})(-(?<day>[0-9]{1,2}))?|-?W(?<week>[0-9]{2})(-?(?<weekday>[0-9]))?|-?Q(?<quarter>[0-9])(-?(?<quarterday>[0-9]{1,2}))?|-(?<ordinal>[0-9]{3}))?\z",
        Options
    );

    private static readonly Regex BasicDate = new(
        @"^(?<year>[0-9]{4})((?<month>[0-9]{2})(?<day>[0-9]{2})?|(?<ordinal>[0-9]{3}))\z",
        Options
    );

    private static readonly Regex ExtendedTime = new(
        @"^(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})([.,](?<fraction>[0-9]{1,9}))?)?\z",
        Options
    );

    private static readonly Regex BasicTime = new(
        @"^(?<hour>[0-9]{2})((?<minute>[0-9]{2})((?<second>[0-9]{2})([.,](?<fraction>[0-9]{1,9}))?)?)?\z",
        Options
    );

    private static readonly Regex Zone = new(
        @"^(?<utc>[Zz])?((?<sign>[+-])(?<hours>[0-9]{2})(:?(?<minutes>[0-9]{2})(:?(?<seconds>[0-9]{2}))?)?)?(\[(?<name>[^\[\]]+)\])?\z",
        Options
    );

    /// <summary>The parts of a text for a value of the given type.</summary>
    /// <exception cref="Errors.CypherException">The text cannot be read as that type.</exception>
    public static TemporalParts Parse(string text, ValueKind kind)
    {
        try
        {
            return kind switch
            {
                ValueKind.Date => new TemporalParts(Date(text), null),
                ValueKind.LocalTime => new TemporalParts(null, Time(WithoutMark(text))),
                ValueKind.Time => TimeAndZone(null, WithoutMark(text)),
                _ => DateAndTime(text, kind == ValueKind.DateTime),
            };
        }
        catch (Exception error) when (error is FormatException or ArgumentException or OverflowException)
        {
            var reason = error is FormatException ? Example(kind) : $": {ValueErrors.Reason(error)}";
            throw ValueErrors.Unreadable($"\"{text}\" cannot be read as a {kind.Name()}{reason}");
        }
    }

    private static string Example(ValueKind kind) =>
        "; write "
        + kind switch
        {
            ValueKind.Date => "1870-04-22",
            ValueKind.LocalTime => "12:30:00",
            ValueKind.Time => "12:30:00+01:00",
            ValueKind.LocalDateTime => "1870-04-22T12:30:00",
            _ => "1870-04-22T12:30:00+01:00",
        }
        + ", for example";

    /// <summary>A zone as the component <c>timezone</c> gives it: <c>+01:00</c>, <c>Z</c> or a name.</summary>
    public static TemporalParts ParseZone(string text)
    {
        text = ZoneName(text);
        var match = Zone.Match(text);
        if (match.Success && text.Length > 0 && !match.Groups["name"].Success)
        {
            return new TemporalParts(null, null, Offset(match));
        }
        return ZoneRules.Find(text) is { } name
            ? new TemporalParts(null, null, null, name)
            : throw ValueErrors.Unreadable(
                $"There is no time zone \"{text}\"; write an offset such as +01:00 or a name such as Europe/Moscow"
            );
    }

    /// <summary>The names of the database have underscores; Neo4j lets people write the space that they stand for.</summary>
    private static string ZoneName(string written) => written.Replace(' ', '_');

    // A time of day may have the T before it with which ISO 8601 tells it from a date.
    private static string WithoutMark(string text) => text.StartsWith('T') ? text[1..] : text;

    private static TemporalParts DateAndTime(string text, bool zoned)
    {
        var split = text.IndexOf('T', StringComparison.OrdinalIgnoreCase);
        var date = Date(split < 0 ? text : text[..split]);
        if (split < 0)
        {
            return new TemporalParts(date, default(CypherLocalTime), zoned ? 0 : null);
        }
        var rest = text[(split + 1)..];
        return zoned ? TimeAndZone(date, rest) : new TemporalParts(date, Time(rest));
    }

    private static TemporalParts TimeAndZone(CypherDate? date, string text)
    {
        var split = text.AsSpan().IndexOfAny("Zz+-[");
        var time = Time(split < 0 ? text : text[..split]);
        if (split < 0)
        {
            return new TemporalParts(date, time, 0);
        }
        var match = Zone.Match(text[split..]);
        if (!match.Success)
        {
            throw new FormatException();
        }
        if (!match.Groups["name"].Success)
        {
            return new TemporalParts(date, time, Offset(match));
        }
        if (date is null)
        {
            throw ValueErrors.Argument("A time of day cannot be in a named zone, because the offset depends on the day");
        }
        var written = ZoneName(match.Groups["name"].Value);
        var name = ZoneRules.Find(written) ?? throw new ArgumentException($"there is no time zone \"{written}\"", nameof(text));
        var given = match.Groups["sign"].Success || match.Groups["utc"].Success ? Offset(match) : (int?)null;
        var parts = new TemporalParts(date, time, given, name);
        if (given is { } offset && parts.Zoned() is var resolved && resolved.OffsetSeconds != offset)
        {
            throw ValueErrors.Argument($"At that time the offset of {parts.Zone} was {ZoneText.OfOffset(resolved.OffsetSeconds)}");
        }
        return parts;
    }

    private static CypherDate Date(string text)
    {
        var match = ExtendedDate.Match(text);
        match = match.Success ? match : BasicDate.Match(text);
        if (!match.Success)
        {
            throw new FormatException();
        }
        var year = Number(match, "year", 0);
        return match.Groups["week"].Success ? CypherDate.OfWeek(year, Number(match, "week", 1), Number(match, "weekday", 1))
            : match.Groups["quarter"].Success ? CypherDate.OfQuarter(year, Number(match, "quarter", 1), Number(match, "quarterday", 1))
            : match.Groups["ordinal"].Success ? CypherDate.OfOrdinal(year, Number(match, "ordinal", 1))
            : CypherDate.Of(year, Number(match, "month", 1), Number(match, "day", 1));
    }

    private static CypherLocalTime Time(string text)
    {
        var match = ExtendedTime.Match(text);
        match = match.Success ? match : BasicTime.Match(text);
        if (!match.Success)
        {
            throw new FormatException();
        }
        var fraction = match.Groups["fraction"].Value.PadRight(9, '0');
        var nano = int.Parse(fraction, CultureInfo.InvariantCulture);
        return CypherLocalTime.Of(Number(match, "hour", 0), Number(match, "minute", 0), Number(match, "second", 0), nano);
    }

    private static int Offset(Match match)
    {
        var seconds = (Number(match, "hours", 0) * 3600) + (Number(match, "minutes", 0) * 60) + Number(match, "seconds", 0);
        if (seconds > 64_800 || Number(match, "minutes", 0) > 59 || Number(match, "seconds", 0) > 59)
        {
            throw new ArgumentException("an offset lies in -18:00 to +18:00", nameof(match));
        }
        return match.Groups["sign"].Value == "-" ? -seconds : seconds;
    }

    private static int Number(Match match, string group, int missing) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : missing;
}
