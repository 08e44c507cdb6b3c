using System.Globalization;
using System.Text;

namespace Explorer.Content.DataSets.Characters;

/// <summary>A character that does not belong where it stands, though the text may look right.</summary>
/// <param name="At">Its place in the text, from 0.</param>
/// <param name="Rune">The character.</param>
internal readonly record struct OddCharacter(int At, Rune Rune)
{
    private static readonly string[] Ordinals =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
    ];

    /// <summary>"the third letter is a Cyrillic а (U+0430)".</summary>
    public string Words
    {
        get
        {
            var noun = Rune.IsLetter(Rune) ? "letter" : "character";
            var place = At < Ordinals.Length ? $"the {Ordinals[At]} {noun}" : $"{noun} {At + 1}";
            return string.Create(CultureInfo.InvariantCulture, $"{place} is {CharacterNames.Of(Rune)} (U+{Rune.Value:X4})");
        }
    }

    /// <summary>The first character of a text that is none of plain English letters, digits and marks; null if there is none.</summary>
    public static OddCharacter? First(string text)
    {
        if (Ascii.IsValid(text))
        {
            return null;
        }
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsAscii)
            {
                return new OddCharacter(at, rune);
            }
            at += rune.Utf16SequenceLength;
        }

        return null;
    }

    /// <summary>The text with plain characters in the place of those that only look like them; what has no such look stays.</summary>
    public static string Plain(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            plain.Append(rune.IsAscii ? rune.ToString() : CharacterNames.PlainOf(rune) ?? rune.ToString());
        }
        return plain.ToString();
    }
}
