using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions.Temporal;

/// <summary>
/// A day as ISO 8601 writes it: <c>2015-07-21</c>, <c>2015-W30-2</c>, <c>2015-Q2-60</c>, <c>2015-202</c>, each also without its later parts, and without hyphens where the
/// year has four digits and no sign: <c>20150721</c>, <c>2015W302</c>, <c>2015202</c>. A year with a sign has one to nine digits.
/// </summary>
internal static class WrittenDate
{
    /// <summary>The day, or null where the text has none of these forms.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static CypherDate? Read(ReadOnlySpan<char> text)
    {
        var cursor = new TextCursor(text);
        var isBefore = cursor.Next == '-';
        if (cursor.Take('+', '-'))
        {
            return cursor.TakeNumber(1, 9, out var signed) ? AfterYear(isBefore ? -signed : signed, ref cursor) : null;
        }
        var digits = cursor.Digits;
        if (!cursor.TakeNumber(4, out var year))
        {
            return null;
        }
        return digits == 4 ? AfterYear(year, ref cursor) : Basic(year, digits - 4, ref cursor);
    }

    private static CypherDate? AfterYear(int year, scoped ref TextCursor cursor)
    {
        if (cursor.IsAtEnd)
        {
            return CypherDate.Of(year, 1, 1);
        }
        var hasHyphen = cursor.Take('-');
        if (cursor.Take('W'))
        {
            return Week(year, ref cursor);
        }
        if (cursor.Take('Q'))
        {
            return Quarter(year, ref cursor);
        }
        return hasHyphen ? Calendar(year, ref cursor) : null;
    }

    private static CypherDate? Week(int year, scoped ref TextCursor cursor)
    {
        var weekday = 1;
        if (!cursor.TakeNumber(2, out var week))
        {
            return null;
        }
        var isWhole = cursor.IsAtEnd || (HyphenOrNot(ref cursor) && cursor.TakeNumber(1, out weekday) && cursor.IsAtEnd);
        return isWhole ? CypherDate.OfWeek(year, week, weekday) : null;
    }

    private static CypherDate? Quarter(int year, scoped ref TextCursor cursor)
    {
        var day = 1;
        if (!cursor.TakeNumber(1, out var quarter))
        {
            return null;
        }
        var isWhole = cursor.IsAtEnd || (HyphenOrNot(ref cursor) && cursor.TakeNumber(1, 2, out day) && cursor.IsAtEnd);
        return isWhole ? CypherDate.OfQuarter(year, quarter, day) : null;
    }

    private static CypherDate? Calendar(int year, scoped ref TextCursor cursor)
    {
        if (cursor.Digits == 3)
        {
            return cursor.TakeNumber(3, out var ordinal) && cursor.IsAtEnd ? CypherDate.OfOrdinal(year, ordinal) : null;
        }
        var day = 1;
        if (!cursor.TakeNumber(1, 2, out var month))
        {
            return null;
        }
        var isWhole = cursor.IsAtEnd || (cursor.Take('-') && cursor.TakeNumber(1, 2, out day) && cursor.IsAtEnd);
        return isWhole ? CypherDate.Of(year, month, day) : null;
    }

    private static CypherDate? Basic(int year, int digits, scoped ref TextCursor cursor)
    {
        if (digits == 3)
        {
            return cursor.TakeNumber(3, out var ordinal) && cursor.IsAtEnd ? CypherDate.OfOrdinal(year, ordinal) : null;
        }
        var day = 1;
        return digits is 2 or 4 && cursor.TakeNumber(2, out var month) && (digits == 2 || cursor.TakeNumber(2, out day)) && cursor.IsAtEnd
            ? CypherDate.Of(year, month, day)
            : null;
    }

    private static bool HyphenOrNot(scoped ref TextCursor cursor)
    {
        _ = cursor.Take('-');
        return true;
    }
}
