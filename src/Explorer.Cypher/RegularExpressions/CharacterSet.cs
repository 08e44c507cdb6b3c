namespace Explorer.Cypher.RegularExpressions;

/// <summary>A set of code points: ranges in ascending order that do not touch.</summary>
internal sealed class CharacterSet
{
    /// <summary>The last code point.</summary>
    public const int Last = 0x10FFFF;

    private readonly (int From, int To)[] _ranges;

    private CharacterSet((int From, int To)[] ranges) => _ranges = ranges;

    /// <summary>No character.</summary>
    public static CharacterSet None { get; } = new([]);

    /// <summary>Every character.</summary>
    public static CharacterSet All { get; } = new([(0, Last)]);

    /// <summary>The ranges.</summary>
    public ReadOnlySpan<(int From, int To)> Ranges => _ranges;

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => _ranges.Length == 0;

    /// <summary>The characters of a text; two between which there is a hyphen are a range.</summary>
    /// <param name="text">Such as <c>a-zA-Z_</c>; all within the first plane.</param>
    public static CharacterSet Of(string text)
    {
        var ranges = new List<(int, int)>();
        for (var i = 0; i < text.Length; i++)
        {
            var isRange = i + 2 < text.Length && text[i + 1] == '-';
            ranges.Add((text[i], text[isRange ? i + 2 : i]));
            i += isRange ? 2 : 0;
        }

        return Of(ranges);
    }

    /// <summary>One character.</summary>
    public static CharacterSet Of(int character) => new([(character, character)]);

    /// <summary>All from one character to another.</summary>
    public static CharacterSet Of(int from, int to) => new([(from, to)]);

    /// <summary>Ranges in any order, which may overlap.</summary>
    public static CharacterSet Of(List<(int From, int To)> ranges)
    {
        ranges.Sort();
        var joined = new List<(int From, int To)>(ranges.Count);
        foreach (var range in ranges)
        {
            if (joined.Count > 0 && range.From <= joined[^1].To + 1)
            {
                joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, range.To));
            }
            else
            {
                joined.Add(range);
            }
        }

        return new CharacterSet([.. joined]);
    }

    /// <summary>Adds its ranges to a list.</summary>
    public void AddTo(List<(int From, int To)> ranges) => ranges.AddRange(_ranges);

    /// <summary>Whether a character is in it.</summary>
    public bool Contains(int character)
    {
        var (low, high) = (0, _ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (character < _ranges[middle].From)
            {
                high = middle - 1;
            }
            else if (character > _ranges[middle].To)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is in either.</summary>
    public CharacterSet Union(CharacterSet other) =>
        other.IsEmpty ? this
        : IsEmpty ? other
        : Of([.. _ranges, .. other._ranges]);

    /// <summary>What is not in it.</summary>
    public CharacterSet Negate()
    {
        var ranges = new List<(int, int)>(_ranges.Length + 1);
        var next = 0;
        foreach (var (from, to) in _ranges)
        {
            if (from > next)
            {
                ranges.Add((next, from - 1));
            }

            next = to + 1;
        }

        if (next <= Last)
        {
            ranges.Add((next, Last));
        }

        return new CharacterSet([.. ranges]);
    }

    /// <summary>What is in both.</summary>
    public CharacterSet Intersect(CharacterSet other)
    {
        var ranges = new List<(int, int)>();
        for (int i = 0, j = 0; i < _ranges.Length && j < other._ranges.Length; )
        {
            var (from, to) = (Math.Max(_ranges[i].From, other._ranges[j].From), Math.Min(_ranges[i].To, other._ranges[j].To));
            if (from <= to)
            {
                ranges.Add((from, to));
            }

            if (_ranges[i].To < other._ranges[j].To)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return new CharacterSet([.. ranges]);
    }
}
