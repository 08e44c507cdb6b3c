using Explorer.Connections.Files;

namespace Explorer.Content.Prose;

/// <summary>Finds what no text holds: letters that were lost because a file is not UTF-8, and characters of control.</summary>
internal static class ProseLetters
{
    /// <summary>The text with spaces in the place of controls, so that all else keeps its place; the first of each kind is told, with their number.</summary>
    /// <param name="text">The text, with one kind of line ends.</param>
    /// <param name="report">Called with line, column, what is wrong and what to do.</param>
    public static string Clean(string text, Action<int, int, string, string> report)
    {
        Tell(
            text,
            letter => letter == LostLetter.Mark,
            "A letter could not be read here: the file is not UTF-8.",
            "Save it as UTF-8.",
            report
        );
        Tell(text, IsControl, "There is a character here that no text holds.", "Delete it, or save the file anew as plain text.", report);
        return text.Any(IsControl) ? string.Create(text.Length, text, (to, from) => Blank(from, to)) : text;
    }

    private static void Tell(string text, Predicate<char> isWrong, string message, string remedy, Action<int, int, string, string> report)
    {
        var (line, column, count) = (1, 1, 0);
        var (firstLine, firstColumn) = (0, 0);
        foreach (var letter in text)
        {
            if (isWrong(letter) && count++ == 0)
            {
                (firstLine, firstColumn) = (line, column);
            }
            (line, column) = letter == '\n' ? (line + 1, 1) : (line, column + 1);
        }
        if (count > 0)
        {
            report(firstLine, firstColumn, count == 1 ? message : $"{message} There are {count} of them.", remedy);
        }
    }

    private static void Blank(string from, Span<char> to)
    {
        for (var i = 0; i < to.Length; i++)
        {
            to[i] = IsControl(from[i]) ? ' ' : from[i];
        }
    }

    private static bool IsControl(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\t')) || letter is '\u2028' or '\u2029';
}
