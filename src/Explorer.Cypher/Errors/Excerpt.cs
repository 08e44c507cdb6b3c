namespace Explorer.Cypher.Errors;

/// <summary>Cuts from a statement what an error message shows of it.</summary>
internal static class Excerpt
{
    private const int Widest = 100;

    public static string Line(string statement, int line)
    {
        var lines = statement.ReplaceLineEndings("\n").Split('\n');
        return line <= lines.Length ? lines[line - 1].Replace('\t', ' ') : "";
    }

    /// <summary>The part of a long line around a column, and the offset of that column in the part.</summary>
    public static (string Text, int Caret) Around(string line, int column)
    {
        var caret = Math.Clamp(column - 1, 0, line.Length);
        if (line.Length <= Widest)
            return (line, caret);
        var start = Math.Clamp(caret - Widest / 2, 0, line.Length - Widest);
        return (line.Substring(start, Widest), caret - start);
    }
}
