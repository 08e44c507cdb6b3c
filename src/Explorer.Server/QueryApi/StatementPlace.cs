using Explorer.Connections;

namespace Explorer.Server.QueryApi;

/// <summary>Says in an error's message where in the statement it is, in the form that Neo4j's clients look for, and shows it.</summary>
internal static class StatementPlace
{
    /// <summary>The message with its place.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="text">The statement; without it the offset is left at the column.</param>
    public static string Append(GraphException failure, string? text = null)
    {
        if (failure.Line is not { } line || failure.Column is not { } column)
        {
            return failure.Message;
        }
        var excerpt = text is null ? null : failure.Excerpt(text);
        return $"{failure.Message} (line {line}, column {column} (offset: {Offset(text, line, column)}))"
            + (excerpt is null ? "" : "\n" + excerpt);
    }

    private static int Offset(string? text, int line, int column)
    {
        var start = 0;
        for (var i = 1; i < line && text is not null; i++)
        {
            start = text.IndexOf('\n', start) + 1;
        }
        return start + column - 1;
    }
}
