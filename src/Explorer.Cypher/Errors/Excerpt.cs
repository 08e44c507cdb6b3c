namespace Explorer.Cypher.Errors;

/// <summary>Cuts from a statement what an error message shows of it.</summary>
public static class Excerpt
{
    private const int Widest = 100;

    /// <summary>The line at fault in quotes, and below it a caret under the place; null where the statement has no such line.</summary>
    /// <param name="statement">The whole text.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The column in it, from 1.</param>
    public static string? Of(string statement, int line, int column) =>
        Line(statement, line) is { Length: > 0 } text ? Pointed(text, column) : null;

    internal static string Pointed(string line, int column)
    {
        var (text, caret) = Around(line, column);
        return $"\"{text}\"\n {new string(' ', caret)}^";
    }

    internal static string Line(string statement, int line)
    {
        // Only a line feed begins a line, as the lexer counts.
        var lines = statement.Split('\n');
        return line >= 1 && line <= lines.Length ? lines[line - 1].TrimEnd('\r').Replace('\t', ' ') : "";
    }

    /// <summary>The part of a long line around a column, and the offset of that column in the part.</summary>
    private static (string Text, int Caret) Around(string line, int column)
    {
        var caret = Math.Clamp(column - 1, 0, line.Length);
        if (line.Length <= Widest)
        {
            return (line, caret);
        }
        var start = Math.Clamp(caret - Widest / 2, 0, line.Length - Widest);
        return (line.Substring(start, Widest), caret - start);
    }
}
