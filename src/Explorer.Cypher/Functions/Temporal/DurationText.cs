using System.Globalization;
using Explorer.Cypher.Expressions;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>Reads durations: <c>P12Y5M14DT16H13M10.5S</c>, <c>P2.5W</c>, <c>P2012-02-02T14:37:21.545</c>.</summary>
internal static class DurationText
{
    /// <summary>The duration.</summary>
    /// <exception cref="Errors.CypherException">The text is none, or one that is too long.</exception>
    public static CypherDuration Parse(string text)
    {
        try
        {
            return AsClock(text) ?? InUnits(text) ?? throw Unreadable(text);
        }
        catch (OverflowException)
        {
            throw ValueErrors.OutOfRange($"The duration \"{text}\" is too long");
        }
    }

    private static Errors.CypherException Unreadable(string text) =>
        ValueErrors.Unreadable($"\"{text}\" cannot be read as a DURATION; write P1Y2M3DT4H5M6S, for example");

    private static bool Begins(scoped ref TextCursor cursor, out decimal sign)
    {
        sign = cursor.Next == '-' ? -1 : 1;
        _ = cursor.Take('+', '-');
        return cursor.Take('P');
    }

    // Amounts before the letters of their units, each at most once and from the longest to the shortest.
    private static CypherDuration? InUnits(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        if (!Begins(ref cursor, out var sign) || text[^1] is 'P' or 'T')
        {
            return null;
        }
        // Where they stand; what they come to is asked only when all of the text is known to be a duration.
        Span<Range> places = stackalloc Range[7];
        if (!Places(ref cursor, "YMWD", places[..4]) || (cursor.Take('T') && !Places(ref cursor, "HMS", places[4..])) || !cursor.IsAtEnd)
        {
            return null;
        }
        Span<decimal> amounts = stackalloc decimal[7];
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = Amount(text[places[i]]);
        }
        return CypherDuration.OfFractions(
            sign * ((amounts[0] * 12) + amounts[1]),
            sign * ((amounts[2] * 7) + amounts[3]),
            sign * ((amounts[4] * 3600) + (amounts[5] * 60) + amounts[6]),
            0
        );
    }

    private static bool Places(scoped ref TextCursor cursor, scoped ReadOnlySpan<char> units, scoped Span<Range> places)
    {
        var unit = 0;
        while (cursor.TakeDecimal(out var place))
        {
            while (unit < units.Length && units[unit] != cursor.Next)
            {
                unit++;
            }
            if (unit == units.Length)
            {
                return false;
            }
            _ = cursor.Take(units[unit]);
            places[unit++] = place;
        }
        return true;
    }

    private static decimal Amount(ReadOnlySpan<char> written)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (written.IsEmpty)
        {
            return 0;
        }
        var comma = written.IndexOf(',');
        if (comma < 0)
        {
            return decimal.Parse(written, Style, CultureInfo.InvariantCulture);
        }
        var point = written.ToArray();
        point[comma] = '.';
        return decimal.Parse(point, Style, CultureInfo.InvariantCulture);
    }

    // As a day and time are written; no part has a bound but its digits.
    private static CypherDuration? AsClock(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        var (hours, minutes, seconds) = (0, 0, default(Range));
        var isRead =
            Begins(ref cursor, out var sign)
            & cursor.TakeNumber(4, out var years)
            & Part(ref cursor, '-', out var months)
            & Part(ref cursor, '-', out var days);
        if (isRead && !cursor.IsAtEnd)
        {
            isRead =
                cursor.Take('T')
                && cursor.TakeNumber(2, out hours)
                && Part(ref cursor, ':', out minutes)
                && Seconds(ref cursor, out seconds)
                && cursor.IsAtEnd;
        }
        return isRead
            ? CypherDuration.OfFractions(
                sign * ((years * 12) + months),
                sign * days,
                sign * ((hours * 3600) + (minutes * 60) + Amount(text[seconds])),
                0
            )
            : null;
    }

    private static bool Part(scoped ref TextCursor cursor, char separator, out int number)
    {
        _ = cursor.Take(separator);
        return cursor.TakeNumber(2, out number);
    }

    // Two digits, and up to nine behind a point or a comma.
    private static bool Seconds(scoped ref TextCursor cursor, out Range seconds)
    {
        _ = cursor.Take(':');
        var ahead = cursor;
        var isRead =
            ahead.Digits == 2
            && ahead.TakeNumber(2, out _)
            && (!ahead.Take('.', ',') || (ahead.Digits <= 9 && ahead.TakeNumber(1, 9, out _)));
        return cursor.TakeDecimal(out seconds) && isRead;
    }
}
