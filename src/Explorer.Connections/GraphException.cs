namespace Explorer.Connections;

/// <summary>A statement or a graph failed. The message is a sentence for the user: what, where, what to do.</summary>
public sealed class GraphException : Exception
{
    /// <summary>A failure with Neo4j's status code.</summary>
    /// <param name="code">Neo4j's status code, such as <c>Neo.ClientError.Statement.SyntaxError</c>.</param>
    /// <param name="message">What happened, where, and what to do.</param>
    /// <param name="inner">The cause, if another exception is it.</param>
    public GraphException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>Neo4j's status code; the embedded engine uses the same ones.</summary>
    public string Code { get; }

    /// <summary>Whether the same statement may succeed when it is run again.</summary>
    public bool IsTransient => Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal);

    /// <summary>Whether it is the graph that is away or refuses this program, rather than a statement that is wrong.</summary>
    public bool IsUnreachable =>
        IsRefused
        || Code
            is GraphStatusCodes.ServerUnavailable
                or GraphStatusCodes.InvalidAddress
                or GraphStatusCodes.UnreadableAnswer
                or GraphStatusCodes.DatabaseNotFound;

    /// <summary>Whether the graph refuses who asks: user name, password or rights are wrong.</summary>
    public bool IsRefused => Code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal);

    /// <summary>The line of the statement, from 1; null if the failure has no place in the text.</summary>
    public int? Line { get; init; }

    /// <summary>The column in that line, from 1.</summary>
    public int? Column { get; init; }

    /// <summary>The line at fault with a caret under the place; null if the failure has no place in the text.</summary>
    /// <param name="statement">The text of the statement that failed.</param>
    public string? Excerpt(string statement) =>
        Line is { } line && Column is { } column ? Cypher.Errors.Excerpt.Of(statement, line, column) : null;
}
