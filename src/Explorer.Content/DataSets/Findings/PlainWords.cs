using System.Globalization;

namespace Explorer.Content.DataSets.Findings;

/// <summary>
/// What files say, as a sentence about them may repeat it: on one line, not without end, and without the characters by which a text takes over a terminal or turns its letters round.
/// </summary>
internal static class PlainWords
{
    private const int Longest = 400;
    private const char Placeholder = '\uFFFD';

    /// <summary>A text with its odd characters replaced, and its end if it is too long.</summary>
    public static string Of(string text)
    {
        var isLong = text.Length > Longest;
        if (!isLong && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }
        var shown = isLong ? text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] : text;
        return string.Create(
                shown.Length,
                shown,
                static (letters, from) =>
                {
                    for (var i = 0; i < from.Length; i++)
                    {
                        letters[i] = IsOdd(from[i]) ? Placeholder : from[i];
                    }
                }
            ) + (isLong ? "…" : "");
    }

    private static bool IsOdd(char letter) =>
        char.IsControl(letter)
        || letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || char.GetUnicodeCategory(letter) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
