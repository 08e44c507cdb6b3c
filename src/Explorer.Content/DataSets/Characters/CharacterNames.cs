using System.Globalization;
using System.Text;

namespace Explorer.Content.DataSets.Characters;

/// <summary>What characters are called, and which plain ones they look like.</summary>
internal static class CharacterNames
{
    // Each pair: a letter of another script, and the Latin one that it is taken for.
    private const string CyrillicTwins = "аaеeоoрpсcхxуyіiјjѕsһhкkАAВBЕEКKМMНHОOРPСCТTХXУYІIЈJЅSЗ3";
    private const string GreekTwins = "οoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX";

    private static readonly Dictionary<int, (string Name, string Plain)> Marks = new()
    {
        [0x00A0] = ("a no-break space", " "),
        [0x2007] = ("a figure space", " "),
        [0x2009] = ("a thin space", " "),
        [0x202F] = ("a narrow no-break space", " "),
        [0x3000] = ("a wide space", " "),
        [0x00AD] = ("an invisible soft hyphen", ""),
        [0x200B] = ("an invisible zero-width space", ""),
        [0x200C] = ("an invisible zero-width non-joiner", ""),
        [0x200D] = ("an invisible zero-width joiner", ""),
        [0x200E] = ("an invisible left-to-right mark", ""),
        [0x200F] = ("an invisible right-to-left mark", ""),
        [0x2060] = ("an invisible word joiner", ""),
        [0xFEFF] = ("an invisible byte order mark", ""),
        [0x2010] = ("a typographic hyphen", "-"),
        [0x2011] = ("a no-break hyphen", "-"),
        [0x2012] = ("a figure dash", "-"),
        [0x2013] = ("an en dash", "-"),
        [0x2014] = ("an em dash", "-"),
        [0x2015] = ("a horizontal bar", "-"),
        [0x2212] = ("a minus sign", "-"),
        [0x2018] = ("a curly quote", ""),
        [0x2019] = ("a curly quote", ""),
        [0x201A] = ("a curly quote", ""),
        [0x201C] = ("a curly quote", ""),
        [0x201D] = ("a curly quote", ""),
        [0x201E] = ("a curly quote", ""),
        [0x00AB] = ("an angled quote", ""),
        [0x00BB] = ("an angled quote", ""),
        [0x2024] = ("a one dot leader", "."),
        [0x2026] = ("an ellipsis", ".."),
        [0x2044] = ("a fraction slash", "/"),
        [0x2215] = ("a division slash", "/"),
        [0x223C] = ("a tilde operator", "~"),
        [0x02DC] = ("a small tilde", "~"),
        [0x037E] = ("a Greek question mark", ";"),
        [0x0131] = ("a dotless i", "i"),
        [0x017F] = ("a long s", "s"),
        [0xFFFD] = ("the mark of a character that was lost", ""),
    };

    private static readonly string[] Superscripts = ["⁰₀", "¹₁", "²₂", "³₃", "⁴₄", "⁵₅", "⁶₆", "⁷₇", "⁸₈", "⁹₉"];

    /// <summary>"a Cyrillic а", "an en dash".</summary>
    public static string Of(Rune rune)
    {
        if (Marks.TryGetValue(rune.Value, out var mark))
        {
            return mark.Name;
        }
        return rune.Value switch
        {
            >= 'A' and <= 'Z' or >= 'a' and <= 'z' => $"a Latin {rune}",
            >= 0x0400 and <= 0x052F => $"a Cyrillic {rune}",
            >= 0x0370 and <= 0x03FF => $"a Greek {rune}",
            >= 0xFF01 and <= 0xFF5E => $"a full-width {rune}",
            >= 0x0660 and <= 0x0669 or >= 0x06F0 and <= 0x06F9 => $"an Arabic digit {rune}",
            >= 0x0300 and <= 0x036F => "an accent of its own",
            _ when DigitOf(rune) is not null => $"a raised or lowered {rune}",
            _ when Rune.IsLetter(rune) => $"the letter {rune}",
            _ => $"the character {rune}",
        };
    }

    /// <summary>The plain text that the character is taken for; null if it is taken for none.</summary>
    public static string? PlainOf(Rune rune)
    {
        if (Marks.TryGetValue(rune.Value, out var mark))
        {
            return mark.Plain;
        }
        if (rune.Value is >= 0xFF01 and <= 0xFF5E)
        {
            return ((char)(rune.Value - 0xFEE0)).ToString();
        }
        if (rune.Value is >= 0x0660 and <= 0x0669 or >= 0x06F0 and <= 0x06F9)
        {
            return (rune.Value & 0xF).ToString(CultureInfo.InvariantCulture);
        }
        return TwinOf(rune) ?? DigitOf(rune);
    }

    /// <summary>Whether a character cannot be seen and means nothing in a text.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF';

    /// <summary>The Latin letter that looks like one of another script.</summary>
    public static string? TwinOf(Rune rune)
    {
        foreach (var twins in (ReadOnlySpan<string>)[CyrillicTwins, GreekTwins])
        {
            for (var i = 0; i < twins.Length; i += 2)
            {
                if (twins[i] == rune.Value)
                {
                    return twins[i + 1].ToString();
                }
            }
        }

        return null;
    }

    /// <summary>The Cyrillic letter that looks like a Latin one.</summary>
    public static string? CyrillicOf(Rune rune)
    {
        for (var i = 1; i < CyrillicTwins.Length; i += 2)
        {
            if (CyrillicTwins[i] == rune.Value)
            {
                return CyrillicTwins[i - 1].ToString();
            }
        }

        return null;
    }

    private static string? DigitOf(Rune rune)
    {
        var digit = rune.IsBmp ? Array.FindIndex(Superscripts, pair => pair.Contains((char)rune.Value)) : -1;
        return digit < 0 ? null : digit.ToString(CultureInfo.InvariantCulture);
    }
}
