namespace Explorer.Cypher.Functions.Temporal;

/// <summary>A zone as ISO 8601 and Java write it: <c>Z</c>, <c>+01</c>, <c>+0100</c>, <c>+01:00:30</c>, a name in brackets, or an offset and a name.</summary>
internal readonly ref struct WrittenZone
{
    private readonly int _sign;
    private readonly int _hours;
    private readonly int _minutes;
    private readonly int _seconds;

    private WrittenZone(int sign, int hours, int minutes, int seconds, bool hasOffset, ReadOnlySpan<char> name)
    {
        (_sign, _hours, _minutes, _seconds) = (sign, hours, minutes, seconds);
        HasOffset = hasOffset;
        Name = name;
    }

    /// <summary>Whether an offset is given, or <c>Z</c>.</summary>
    public bool HasOffset { get; }

    /// <summary>The name in brackets; empty where there is none.</summary>
    public ReadOnlySpan<char> Name { get; }

    /// <summary>Reads a zone; false where the text has not the form of one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out WrittenZone zone)
    {
        var cursor = new TextCursor(text);
        var (sign, hours, minutes, seconds) = (0, 0, 0, 0);
        var isUtc = cursor.Take('Z', 'z');
        var isWest = cursor.Next == '-';
        if (cursor.Take('+', '-'))
        {
            sign = isWest ? -1 : 1;
            if (!cursor.TakeNumber(2, out hours) || !Finer(ref cursor, ref minutes, ref seconds))
            {
                zone = default;
                return false;
            }
        }
        var isRead = Bracketed(ref cursor, out var name) && cursor.IsAtEnd;
        zone = new WrittenZone(sign, hours, minutes, seconds, isUtc || sign != 0, name);
        return isRead;
    }

    /// <summary>The offset in seconds east of UTC; 0 where none is given.</summary>
    /// <exception cref="ArgumentException">There is no such offset.</exception>
    public int Offset()
    {
        var size = (_hours * 3600) + (_minutes * 60) + _seconds;
        if (size > 64_800 || _minutes > 59 || _seconds > 59)
        {
            throw new ArgumentException("an offset lies in -18:00 to +18:00", paramName: null);
        }
        return _sign * size;
    }

    // Minutes, and then seconds, each with or without a colon before it.
    private static bool Finer(scoped ref TextCursor cursor, ref int minutes, ref int seconds) =>
        !Continues(ref cursor) || (cursor.TakeNumber(2, out minutes) && (!Continues(ref cursor) || cursor.TakeNumber(2, out seconds)));

    private static bool Continues(scoped ref TextCursor cursor) => cursor.Take(':') || cursor.Digits > 0;

    private static bool Bracketed(scoped ref TextCursor cursor, out ReadOnlySpan<char> name)
    {
        name = [];
        if (!cursor.Take('['))
        {
            return true;
        }
        var end = cursor.Rest.IndexOfAny('[', ']');
        if (end < 1)
        {
            return false;
        }
        name = cursor.Take(end);
        return cursor.Take(']');
    }
}
