using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>A time of day as ISO 8601 writes it: <c>21:40:32.142</c> or <c>214032,142</c>; what is finer may be missing, down to <c>21:40</c> and <c>21</c>.</summary>
internal static class WrittenTime
{
    /// <summary>The time, or null where the text has none of these forms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such time.</exception>
    public static CypherLocalTime? Read(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        var (minute, second, nano) = (0, 0, 0);
        if (!cursor.TakeNumber(2, out var hour))
        {
            return null;
        }
        if (!cursor.IsAtEnd)
        {
            var hasColon = cursor.Take(':');
            var isRead =
                cursor.TakeNumber(2, out minute)
                && (cursor.IsAtEnd || (cursor.Take(':') == hasColon && cursor.TakeNumber(2, out second) && Fraction(ref cursor, out nano)));
            if (!isRead)
            {
                return null;
            }
        }
        return CypherLocalTime.Of(hour, minute, second, nano);
    }

    // What stands behind a point or a comma to the end: one to nine digits of a second.
    private static bool Fraction(scoped ref TextCursor cursor, out int nano)
    {
        nano = 0;
        if (cursor.IsAtEnd)
        {
            return true;
        }
        if (!cursor.Take('.', ','))
        {
            return false;
        }
        var digits = cursor.Digits;
        if (!cursor.TakeNumber(1, 9, out nano) || !cursor.IsAtEnd)
        {
            return false;
        }
        for (; digits < 9; digits++)
        {
            nano *= 10;
        }
        return true;
    }
}
