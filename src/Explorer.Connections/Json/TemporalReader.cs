using System.Globalization;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Connections.Json;

/// <summary>
/// Reads temporal values as the server writes them. Offsets and zones are taken as they come: the server's rules of a zone may be of another year than ours.
/// </summary>
internal static class TemporalReader
{
    /// <exception cref="FormatException">The text is no value of that type, or there is no such type.</exception>
    public static Value Read(string? type, string text) =>
        type switch
        {
            "Date" => Value.Date(Date(text)),
            "LocalTime" => Value.LocalTime(Time(text)),
            "Time" => Value.Time(ZonedTime(text)),
            "LocalDateTime" => Value.LocalDateTime(LocalDateTime(text)),
            "OffsetDateTime" or "ZonedDateTime" => Value.DateTime(DateTime(text)),
            "Duration" => Value.Duration(DurationReader.Read(text)),
            _ => throw new FormatException($"This version does not know the type {type}."),
        };

    private static CypherDate Date(ReadOnlySpan<char> text)
    {
        var day = text.LastIndexOf('-');
        var month = text[..Math.Max(0, day)].LastIndexOf('-');
        if (month < 1)
        {
            throw new FormatException($"\"{text}\" is no date.");
        }
        return CypherDate.Of(Number(text[..month]), (int)Number(text[(month + 1)..day]), (int)Number(text[(day + 1)..]));
    }

    /// <summary>HH:MM, HH:MM:SS or HH:MM:SS.fraction.</summary>
    private static CypherLocalTime Time(ReadOnlySpan<char> text)
    {
        if (text.Length < 5)
        {
            throw new FormatException($"\"{text}\" is no time of day.");
        }
        var second = text.Length > 5 ? (int)Number(text[6..8]) : 0;
        var nano = text.Length > 9 ? Number(text[9..]) * (long)Math.Pow(10, 9 - (text.Length - 9)) : 0;
        return CypherLocalTime.Of((int)Number(text[..2]), (int)Number(text[3..5]), second, nano);
    }

    private static CypherTime ZonedTime(ReadOnlySpan<char> text)
    {
        var zone = ZoneStart(text);
        return new CypherTime(Time(text[..zone]), Offset(text[zone..]));
    }

    private static CypherLocalDateTime LocalDateTime(ReadOnlySpan<char> text)
    {
        var time = text.IndexOf('T');
        return new CypherLocalDateTime(Date(text[..Math.Max(0, time)]), Time(text[(time + 1)..]));
    }

    private static CypherDateTime DateTime(ReadOnlySpan<char> text)
    {
        var name = text.IndexOf('[');
        var known = name < 0 ? text : text[..name];
        var zone = ZoneStart(known);
        var named = name < 0 ? null : text[(name + 1)..^1].ToString();
        return new CypherDateTime(LocalDateTime(known[..zone]), Offset(known[zone..]), named);
    }

    /// <summary>Where the offset begins; a minus before the T belongs to the date.</summary>
    private static int ZoneStart(ReadOnlySpan<char> text)
    {
        var time = text.IndexOf('T') + 1;
        var zone = text[time..].IndexOfAny("Z+-");
        return zone < 0 ? throw new FormatException($"\"{text}\" has no offset.") : time + zone;
    }

    private static int Offset(ReadOnlySpan<char> text)
    {
        if (text is "Z")
        {
            return 0;
        }
        var seconds = ((int)Number(text[1..3]) * 3600) + ((int)Number(text[4..6]) * 60) + (text.Length > 6 ? (int)Number(text[7..9]) : 0);
        return text[0] == '-' ? -seconds : seconds;
    }

    private static long Number(ReadOnlySpan<char> text) => long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
