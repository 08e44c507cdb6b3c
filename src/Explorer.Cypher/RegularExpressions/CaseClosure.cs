namespace Explorer.Cypher.RegularExpressions;

/// <summary>What a character or a range matches where case is ignored: the letters a to z alone, or (flag u) those of every script.</summary>
internal static class CaseClosure
{
    /// <summary>A character, with those that are alike but for case if the flags say so.</summary>
    public static CharacterSet Of(int character, RegexFlags flags)
    {
        if (!flags.HasFlag(RegexFlags.IgnoreCase))
        {
            return CharacterSet.Of(character);
        }

        if (!flags.HasFlag(RegexFlags.UnicodeCase))
        {
            return IsAsciiLetter(character)
                ? CharacterSet.Of([(character | 0x20, character | 0x20), (character & ~0x20, character & ~0x20)])
                : CharacterSet.Of(character);
        }

        var table = CharacterTable.Instance;
        var (upper, folded) = (table.Upper(character), table.Folded(character));
        return upper == folded
            ? CharacterSet.Of(character)
            : CharacterSet.Of([(folded, folded), .. table.Alike(folded).Select(c => (c, c))]);
    }

    /// <summary>A range of a class; of another letter than itself it takes what has its upper case in the range, or the lower case of that.</summary>
    public static CharacterSet OfRange(int from, int to, RegexFlags flags)
    {
        var range = CharacterSet.Of(from, to);
        if (!flags.HasFlag(RegexFlags.IgnoreCase))
        {
            return range;
        }

        if (!flags.HasFlag(RegexFlags.UnicodeCase))
        {
            var letters = Enumerable.Range('A', 26).Concat(Enumerable.Range('a', 26)).Where(c => range.Contains(c ^ 0x20));
            return CharacterSet.Of([(from, to), .. letters.Select(c => (c, c))]);
        }

        var others = CharacterTable.Instance.Cased.Where(c => (c.Upper >= from && c.Upper <= to) || (c.Folded >= from && c.Folded <= to));
        return CharacterSet.Of([(from, to), .. others.Select(c => (c.Character, c.Character))]);
    }

    /// <summary>Whether a set has letters beside a to z that have a case.</summary>
    public static bool HasCaseBeyondAscii(CharacterSet set) =>
        CharacterTable.Instance.Cased.Any(c => c.Character > 0x7F && set.Contains(c.Character));

    private static bool IsAsciiLetter(int character) => character < 0x80 && char.IsAsciiLetter((char)character);
}
