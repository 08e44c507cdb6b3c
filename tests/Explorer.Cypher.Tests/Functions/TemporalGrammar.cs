using System.Globalization;
using System.Text.RegularExpressions;
using Explorer.Cypher.Functions.Temporal;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Tests.Functions;

/// <summary>
/// What temporal texts mean, said by regular expressions: the grammar that the reader in <c>Functions/Temporal</c> must agree with. Slow, and so plain that it can be checked by eye.
/// </summary>
internal static class TemporalGrammar
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
    private const string Amount = @"[+-]?[0-9]+([.,][0-9]+)?|[+-]?[.,][0-9]+";

    private static readonly Regex[] Dates =
    [
        new(
            @"^(?<year>[+-][0-9]{1,9}|[0-9]{4})(-(?<month>[0-9]{1,2})(-(?<day>[0-9]{1,2}))?|-?W(?<week>[0-9]{2})(-?(?<weekday>[0-9]))?|-?Q(?<quarter>[0-9])(-?(?<quarterday>[0-9]{1,2}))?|-(?<ordinal>[0-9]{3}))?\z",
            Options
        ),
        new(@"^(?<year>[0-9]{4})((?<month>[0-9]{2})(?<day>[0-9]{2})?|(?<ordinal>[0-9]{3}))\z", Options),
    ];

    private static readonly Regex[] Times =
    [
        new(@"^(?<hour>[0-9]{2}):(?<minute>[0-9]{2})(:(?<second>[0-9]{2})([.,](?<fraction>[0-9]{1,9}))?)?\z", Options),
        new(@"^(?<hour>[0-9]{2})((?<minute>[0-9]{2})((?<second>[0-9]{2})([.,](?<fraction>[0-9]{1,9}))?)?)?\z", Options),
    ];

    private static readonly Regex Zone = new(
        @"^(?<utc>[Zz])?((?<sign>[+-])(?<hours>[0-9]{2})(:?(?<minutes>[0-9]{2})(:?(?<seconds>[0-9]{2}))?)?)?(\[(?<name>[^\[\]]+)\])?\z",
        Options
    );

    private static readonly Regex[] Durations =
    [
        new(
            @"^(?<sign>[+-])?P(?<y>[0-9]{4})-?(?<mo>[0-9]{2})-?(?<d>[0-9]{2})(T(?<h>[0-9]{2}):?(?<mi>[0-9]{2}):?(?<s>[0-9]{2}([.,][0-9]{1,9})?))?\z",
            Options
        ),
        new(
            $@"^(?<sign>[+-])?P((?<y>{Amount})Y)?((?<mo>{Amount})M)?((?<w>{Amount})W)?((?<d>{Amount})D)?(T((?<h>{Amount})H)?((?<mi>{Amount})M)?((?<s>{Amount})S)?)?\z",
            Options
        ),
    ];

    /// <summary>The value that a text means, or why it means none: <c>form</c> where no expression matches, else <c>value</c>.</summary>
    public static string Read(string text, ValueKind kind)
    {
        try
        {
            return (kind == ValueKind.Duration ? DurationOf(text) : InstantOf(text, kind).As(kind)).ToString();
        }
        catch (FormatException)
        {
            return "form";
        }
        catch (Exception error) when (error is ArgumentException or OverflowException)
        {
            return "value";
        }
    }

    private static TemporalParts InstantOf(string text, ValueKind kind)
    {
        switch (kind)
        {
            case ValueKind.Date:
                return new TemporalParts(DateOf(text), null);
            case ValueKind.LocalTime:
                return new TemporalParts(null, TimeOf(WithoutMark(text)));
            case ValueKind.Time:
                return TimeAndZone(null, WithoutMark(text));
        }
        var split = text.IndexOf('T', StringComparison.OrdinalIgnoreCase);
        var date = DateOf(split < 0 ? text : text[..split]);
        if (split < 0)
        {
            return new TemporalParts(date, default(CypherLocalTime), kind == ValueKind.DateTime ? 0 : null);
        }
        var rest = text[(split + 1)..];
        return kind == ValueKind.DateTime ? TimeAndZone(date, rest) : new TemporalParts(date, TimeOf(rest));
    }

    private static string WithoutMark(string text) => text.StartsWith('T') ? text[1..] : text;

    private static TemporalParts TimeAndZone(CypherDate? date, string text)
    {
        var split = text.AsSpan().IndexOfAny("Zz+-[");
        var time = TimeOf(split < 0 ? text : text[..split]);
        if (split < 0)
        {
            return new TemporalParts(date, time, 0);
        }
        var zone = Match(text[split..], Zone);
        if (!zone.Groups["name"].Success)
        {
            return new TemporalParts(date, time, OffsetOf(zone));
        }
        if (date is null)
        {
            throw new ArgumentException("a time of day has no named zone", nameof(text));
        }
        var name = ZoneRules.Find(zone.Groups["name"].Value.Replace(' ', '_')) ?? throw new ArgumentException("no such zone", nameof(text));
        var given = zone.Groups["sign"].Success || zone.Groups["utc"].Success ? OffsetOf(zone) : (int?)null;
        var parts = new TemporalParts(date, time, given, name);
        return given is null || parts.Zoned().OffsetSeconds == given ? parts : throw new ArgumentException("another offset", nameof(text));
    }

    private static CypherDate DateOf(string text)
    {
        var match = Match(text, Dates);
        var year = Number(match, "year", 0);
        return match.Groups["week"].Success ? CypherDate.OfWeek(year, Number(match, "week", 1), Number(match, "weekday", 1))
            : match.Groups["quarter"].Success ? CypherDate.OfQuarter(year, Number(match, "quarter", 1), Number(match, "quarterday", 1))
            : match.Groups["ordinal"].Success ? CypherDate.OfOrdinal(year, Number(match, "ordinal", 1))
            : CypherDate.Of(year, Number(match, "month", 1), Number(match, "day", 1));
    }

    private static CypherLocalTime TimeOf(string text)
    {
        var match = Match(text, Times);
        var nano = int.Parse(match.Groups["fraction"].Value.PadRight(9, '0'), CultureInfo.InvariantCulture);
        return CypherLocalTime.Of(Number(match, "hour", 0), Number(match, "minute", 0), Number(match, "second", 0), nano);
    }

    private static int OffsetOf(Match match)
    {
        var (hours, minutes, seconds) = (Number(match, "hours", 0), Number(match, "minutes", 0), Number(match, "seconds", 0));
        var size = (hours * 3600) + (minutes * 60) + seconds;
        return size > 64_800 || minutes > 59 || seconds > 59 ? throw new ArgumentException("no offset", nameof(match))
            : match.Groups["sign"].Value == "-" ? -size
            : size;
    }

    private static Value DurationOf(string text)
    {
        var match = Match(text, Durations);
        if (text[^1] is 'P' or 'T')
        {
            throw new FormatException();
        }
        var sign = match.Groups["sign"].Value == "-" ? -1m : 1m;
        return Value.Duration(
            CypherDuration.OfFractions(
                sign * ((AmountOf(match, "y") * 12) + AmountOf(match, "mo")),
                sign * ((AmountOf(match, "w") * 7) + AmountOf(match, "d")),
                sign * ((AmountOf(match, "h") * 3600) + (AmountOf(match, "mi") * 60) + AmountOf(match, "s")),
                0
            )
        );
    }

    private static decimal AmountOf(Match match, string group) =>
        match.Groups[group] is { Success: true } found
            ? decimal.Parse(
                found.Value.Replace(',', '.'),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture
            )
            : 0;

    private static int Number(Match match, string group, int missing) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : missing;

    private static Match Match(string text, params ReadOnlySpan<Regex> forms)
    {
        foreach (var form in forms)
        {
            if (form.Match(text) is { Success: true } match)
            {
                return match;
            }
        }
        throw new FormatException();
    }
}
