using System.Globalization;
using System.Text;

namespace Explorer.Cypher.RegularExpressions;

/// <summary>Writes a set of characters for a matcher that knows 16-bit units only.</summary>
internal static class CharacterText
{
    private const int FirstHigh = 0xD800;
    private const int FirstLow = 0xDC00;
    private const int LastLow = 0xDFFF;
    private const int FirstOfPairs = 0x10000;

    private static readonly CharacterSet Whole = CharacterSet.Of([(0, FirstHigh - 1), (LastLow + 1, FirstOfPairs - 1)]);
    private static readonly CharacterSet Highs = CharacterSet.Of(FirstHigh, FirstLow - 1);
    private static readonly CharacterSet Lows = CharacterSet.Of(FirstLow, LastLow);
    private static readonly CharacterSet Pairs = CharacterSet.Of(FirstOfPairs, CharacterSet.Last);

    /// <summary>Appends one character of the set.</summary>
    public static void Append(StringBuilder text, CharacterSet set, TextForm form)
    {
        var single = set.Intersect(Whole);
        if (form == TextForm.Plain)
        {
            AppendClass(text, single);
            return;
        }

        text.Append("(?:");
        AppendClass(text, single);
        foreach (var (from, to) in set.Intersect(Pairs).Ranges)
        {
            AppendPairs(text, from, to);
        }

        if (form == TextForm.Broken)
        {
            AppendLone(text, set.Intersect(Highs), "", @"(?![\uDC00-\uDFFF])");
            AppendLone(text, set.Intersect(Lows), @"(?<![\uD800-\uDBFF])", "");
        }

        text.Append(')');
    }

    private static void AppendLone(StringBuilder text, CharacterSet set, string before, string after)
    {
        if (!set.IsEmpty)
        {
            text.Append('|').Append(before);
            AppendClass(text, set);
            text.Append(after);
        }
    }

    // Pairs whose first units are the same, or which have all of the second, are one class behind another.
    private static void AppendPairs(StringBuilder text, int from, int to)
    {
        while (from <= to)
        {
            var (high, low) = Split(from);
            var (lastHigh, lastLow) = Split(to);
            int upTo;
            if (high == lastHigh)
            {
                (upTo, lastHigh) = (to, high);
            }
            else if (low != FirstLow)
            {
                (upTo, lastHigh, lastLow) = (Join(high, LastLow), high, LastLow);
            }
            else
            {
                lastHigh = lastLow == LastLow ? lastHigh : lastHigh - 1;
                (upTo, lastLow) = (Join(lastHigh, LastLow), LastLow);
            }

            text.Append('|');
            AppendClass(text, CharacterSet.Of(high, lastHigh));
            AppendClass(text, CharacterSet.Of(low, lastLow));
            from = upTo + 1;
        }
    }

    private static void AppendClass(StringBuilder text, CharacterSet set)
    {
        if (set.IsEmpty)
        {
            // What nothing is.
            text.Append(@"[^\u0000-\uFFFF]");
            return;
        }

        text.Append('[');
        foreach (var (from, to) in set.Ranges)
        {
            AppendUnit(text, from);
            if (to > from)
            {
                text.Append('-');
                AppendUnit(text, to);
            }
        }

        text.Append(']');
    }

    private static void AppendUnit(StringBuilder text, int unit)
    {
        if (unit is > 0x9F and (< FirstHigh or > LastLow) || (unit < 0x80 && char.IsAsciiLetterOrDigit((char)unit)))
        {
            text.Append((char)unit);
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $@"\u{unit:X4}");
        }
    }

    private static (int High, int Low) Split(int character)
    {
        var rest = character - FirstOfPairs;
        return (FirstHigh + (rest >> 10), FirstLow + (rest & 0x3FF));
    }

    private static int Join(int high, int low) => FirstOfPairs + ((high - FirstHigh) << 10) + (low - FirstLow);
}
