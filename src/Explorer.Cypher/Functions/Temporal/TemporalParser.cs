using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>Reads temporal values from ISO 8601 text, in the extended and the basic form.</summary>
internal static class TemporalParser
{
    /// <summary>The parts of a text for a value of the given type.</summary>
    /// <exception cref="Errors.CypherException">The text cannot be read as that type.</exception>
    public static TemporalParts Parse(string text, ValueKind kind)
    {
        try
        {
            return Read(text, kind) ?? throw Unreadable(text, kind, Example(kind));
        }
        catch (Exception error) when (error is ArgumentException or OverflowException)
        {
            throw Unreadable(text, kind, $": {ValueErrors.Reason(error)}");
        }
    }

    /// <summary>A zone as the component <c>timezone</c> gives it: <c>+01:00</c>, <c>Z</c> or a name.</summary>
    public static TemporalParts ParseZone(string text)
    {
        text = ZoneName(text);
        if (text.Length > 0 && WrittenZone.TryRead(text, out var zone) && zone.Name.IsEmpty)
        {
            return new TemporalParts(null, null, zone.Offset());
        }
        return ZoneRules.Find(text) is { } name
            ? new TemporalParts(null, null, null, name)
            : throw ValueErrors.Unreadable(
                $"There is no time zone \"{text}\"; write an offset such as +01:00 or a name such as Europe/Moscow"
            );
    }

    private static Errors.CypherException Unreadable(string text, ValueKind kind, string reason) =>
        ValueErrors.Unreadable($"\"{text}\" cannot be read as a {kind.Name()}{reason}");

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

    /// <summary>The names of the database have underscores; Neo4j lets people write the space that they stand for.</summary>
    private static string ZoneName(string written) => written.Replace(' ', '_');

    // Null where the text has not the form of one.
    private static TemporalParts? Read(ReadOnlySpan<char> text, ValueKind kind) =>
        kind switch
        {
            ValueKind.Date => WrittenDate.Read(text) is { } date ? new TemporalParts(date, null) : null,
            ValueKind.LocalTime => WrittenTime.Read(WithoutMark(text)) is { } time ? new TemporalParts(null, time) : null,
            ValueKind.Time => TimeAndZone(null, WithoutMark(text)),
            _ => DateAndTime(text, kind == ValueKind.DateTime),
        };

    // A time of day may have the T before it with which ISO 8601 tells it from a date.
    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> text) => text.StartsWith('T') ? text[1..] : text;

    private static TemporalParts? DateAndTime(ReadOnlySpan<char> text, bool zoned)
    {
        var split = text.IndexOfAny('T', 't');
        if (WrittenDate.Read(split < 0 ? text : text[..split]) is not { } date)
        {
            return null;
        }
        if (split < 0)
        {
            return new TemporalParts(date, default(CypherLocalTime), zoned ? 0 : null);
        }
        var rest = text[(split + 1)..];
        return zoned ? TimeAndZone(date, rest)
            : WrittenTime.Read(rest) is { } time ? new TemporalParts(date, time)
            : null;
    }

    private static TemporalParts? TimeAndZone(CypherDate? date, ReadOnlySpan<char> text)
    {
        var split = text.IndexOfAny("Zz+-[");
        if (WrittenTime.Read(split < 0 ? text : text[..split]) is not { } time)
        {
            return null;
        }
        if (split < 0)
        {
            return new TemporalParts(date, time, 0);
        }
        if (!WrittenZone.TryRead(text[split..], out var zone))
        {
            return null;
        }
        if (zone.Name.IsEmpty)
        {
            return new TemporalParts(date, time, zone.Offset());
        }
        if (date is null)
        {
            throw ValueErrors.Argument("A time of day cannot be in a named zone, because the offset depends on the day");
        }
        var written = ZoneName(zone.Name.ToString());
        var name = ZoneRules.Find(written) ?? throw new ArgumentException($"there is no time zone \"{written}\"", nameof(text));
        var given = zone.HasOffset ? zone.Offset() : (int?)null;
        var parts = new TemporalParts(date, time, given, name);
        if (given is { } offset && parts.Zoned() is var resolved && resolved.OffsetSeconds != offset)
        {
            throw ValueErrors.Argument($"At that time the offset of {parts.Zone} was {ZoneText.OfOffset(resolved.OffsetSeconds)}");
        }
        return parts;
    }
}
