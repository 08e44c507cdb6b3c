using System.Text;

namespace Explorer.Content.DataSets.Characters;

/// <summary>A word with letters of two scripts, such as a Latin one with a Cyrillic а in it: it looks right, and nobody who searches finds it.</summary>
/// <param name="Word">The word.</param>
/// <param name="Odd">The first letter of the script that has fewer letters in it.</param>
/// <param name="Meant">The word in one script; null if a letter has no twin there.</param>
internal sealed record MixedWord(string Word, OddCharacter Odd, string? Meant)
{
    /// <summary>The first such word of a text; null if there is none.</summary>
    public static MixedWord? First(string text)
    {
        for (var from = 0; from < text.Length; from++)
        {
            if (!char.IsLetter(text[from]))
            {
                continue;
            }
            var to = from + 1;
            while (to < text.Length && char.IsLetter(text[to]))
            {
                to++;
            }
            if (Of(text[from..to]) is { } mixed)
            {
                return mixed;
            }
            from = to;
        }

        return null;
    }

    private static MixedWord? Of(string word)
    {
        var latin = word.Count(c => char.IsAsciiLetter(c));
        var foreign = word.Count(IsForeign);
        if (latin == 0 || foreign == 0)
        {
            return null;
        }
        Func<char, bool> isOdd = foreign <= latin ? IsForeign : char.IsAsciiLetter;
        var at = word.IndexOf(word.First(isOdd), StringComparison.Ordinal);
        var meant = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            var twin =
                !isOdd(c) ? c.ToString()
                : foreign <= latin ? CharacterNames.TwinOf(new Rune(c))
                : CharacterNames.CyrillicOf(new Rune(c));
            if (twin is null)
            {
                return new MixedWord(word, new OddCharacter(at, new Rune(word[at])), Meant: null);
            }
            meant.Append(twin);
        }

        return new MixedWord(word, new OddCharacter(at, new Rune(word[at])), meant.ToString());
    }

    /// <summary>Cyrillic letters, and those Greek ones that have a Latin twin: μ and others stand beside Latin letters rightly.</summary>
    private static bool IsForeign(char c) =>
        c is >= '\u0400' and <= '\u052F' || (c is >= '\u0370' and <= '\u03FF' && CharacterNames.TwinOf(new Rune(c)) is not null);
}
