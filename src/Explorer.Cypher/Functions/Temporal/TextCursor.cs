namespace Explorer.Cypher.Functions.Temporal;

/// <summary>A place in a text that is read from left to right, sign by sign; nothing is allocated.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _position;

    /// <summary>Whether all of it has been read.</summary>
    public readonly bool IsAtEnd => _position == _text.Length;

    /// <summary>The next character; a null character at the end.</summary>
    public readonly char Next => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>What has not been read.</summary>
    public readonly ReadOnlySpan<char> Rest => _text[_position..];

    /// <summary>How many digits (0 to 9) come next.</summary>
    public readonly int Digits
    {
        get
        {
            var end = _position;
            while (end < _text.Length && char.IsAsciiDigit(_text[end]))
            {
                end++;
            }
            return end - _position;
        }
    }

    /// <summary>Reads one character, if it is the next.</summary>
    public bool Take(char wanted)
    {
        if (_position == _text.Length || _text[_position] != wanted)
        {
            return false;
        }
        _position++;
        return true;
    }

    /// <summary>Reads one of two characters, if one of them is the next.</summary>
    public bool Take(char one, char other) => Take(one) || Take(other);

    /// <summary>Reads so many characters.</summary>
    public ReadOnlySpan<char> Take(int count)
    {
        var taken = _text.Slice(_position, count);
        _position += count;
        return taken;
    }

    /// <summary>Reads a number of exactly so many digits, nine at most; false, and nothing is read, where there are fewer.</summary>
    public bool TakeNumber(int digits, out int number) => TakeNumber(digits, digits, out number);

    /// <summary>Reads a number of as many digits as there are, up to a most of nine; false, and nothing is read, where there are too few.</summary>
    public bool TakeNumber(int fewest, int most, out int number)
    {
        number = 0;
        var digits = Math.Min(most, Digits);
        if (digits < fewest)
        {
            return false;
        }
        for (var end = _position + digits; _position < end; _position++)
        {
            number = (number * 10) + (_text[_position] - '0');
        }
        return true;
    }

    /// <summary>Reads a decimal, <c>12</c>, <c>-1.5</c>, <c>+,5</c>, and says where it stands; false, and nothing is read, where there is none.</summary>
    public bool TakeDecimal(out Range place)
    {
        place = default;
        var ahead = this;
        _ = ahead.Take('+', '-');
        var whole = ahead.Digits;
        _ = ahead.Take(whole);
        var afterPoint = ahead;
        var fraction = afterPoint.Take('.', ',') ? afterPoint.Digits : 0;
        if (fraction > 0)
        {
            _ = afterPoint.Take(fraction);
            ahead = afterPoint;
        }
        if (whole + fraction == 0)
        {
            return false;
        }
        place = _position..ahead._position;
        _position = ahead._position;
        return true;
    }
}
