namespace Explorer.Content.DataSets.Characters;

/// <summary>What stands round a value and does not belong to it.</summary>
internal static class CellText
{
    /// <summary>The text without spaces, line breaks and invisible characters at its ends; the same text if there are none.</summary>
    public static string Trim(string text)
    {
        var (from, to) = (0, text.Length);
        while (from < to && IsNothing(text[from]))
        {
            from++;
        }
        while (to > from && IsNothing(text[to - 1]))
        {
            to--;
        }
        return to - from == text.Length ? text : text[from..to];
    }

    /// <summary>Whether nothing but such characters is in the text.</summary>
    public static bool IsBlank(string text)
    {
        foreach (var c in text)
        {
            if (!IsNothing(c))
            {
                return false;
            }
        }

        return true;
    }

    // An end-of-file mark of DOS stands in a line of its own.
    private static bool IsNothing(char c) => c == ' ' || char.IsWhiteSpace(c) || CharacterNames.IsInvisible(c) || c == '\u001A';
}
