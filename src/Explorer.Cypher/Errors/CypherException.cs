namespace Explorer.Cypher.Errors;

/// <summary>A statement failed. <see cref="Exception.Message"/> is one sentence or two for the user; <see cref="Explanation"/> adds the line and a caret.</summary>
public sealed class CypherException : Exception
{
    /// <summary>A failure with openCypher's type, phase and detail.</summary>
    /// <param name="type">The kind of mistake.</param>
    /// <param name="phase">When it was found.</param>
    /// <param name="detail">The conformance kit's name for it, such as <c>UndefinedVariable</c>.</param>
    /// <param name="message">What is wrong and what to do, without the position.</param>
    /// <param name="line">The line from 1; 0 if it has no place in the text.</param>
    /// <param name="column">The column from 1; 0 if it has no place in the text.</param>
    /// <param name="inner">The cause, if another exception is it.</param>
    public CypherException(
        CypherErrorType type,
        CypherPhase phase,
        string detail,
        string message,
        int line = 0,
        int column = 0,
        Exception? inner = null
    )
        : base(message, inner)
    {
        Type = type;
        Phase = phase;
        Detail = detail;
        Line = line;
        Column = column;
    }

    /// <summary>The kind of mistake.</summary>
    public CypherErrorType Type { get; }

    /// <summary>When it was found.</summary>
    public CypherPhase Phase { get; }

    /// <summary>The conformance kit's name for it, such as <c>UndefinedVariable</c>.</summary>
    public string Detail { get; }

    /// <summary>The line of the statement from 1; 0 if the error has no place in the text.</summary>
    public int Line { get; private set; }

    /// <summary>The column in that line from 1; 0 if the error has no place in the text.</summary>
    public int Column { get; private set; }

    /// <summary>The line of the statement that is at fault; empty if unknown.</summary>
    public string SourceLine { get; private set; } = "";

    /// <summary>Neo4j's status code for it, such as <c>Neo.ClientError.Statement.SyntaxError</c>.</summary>
    public string StatusCode => CypherStatusCodes.Of(this);

    /// <summary>The message with line, column, the line itself and a caret under the place.</summary>
    public string Explanation
    {
        get
        {
            if (Line == 0)
            {
                return Message;
            }
            var head = $"{Message} (line {Line}, column {Column})";
            return SourceLine.Length == 0 ? head : $"{head}\n{Excerpt.Pointed(SourceLine, Column)}";
        }
    }

    /// <summary>Attaches the text of the statement, from which the line at fault is taken; returns this exception.</summary>
    /// <param name="statement">The whole text of the statement.</param>
    public CypherException WithSource(string statement)
    {
        if (Line > 0 && SourceLine.Length == 0)
        {
            SourceLine = Excerpt.Line(statement, Line);
        }
        return this;
    }

    /// <summary>Gives the error a place if it has none yet; returns this exception.</summary>
    internal CypherException At(SourcePosition position)
    {
        if (Line == 0)
        {
            (Line, Column) = (position.Line, position.Column);
        }
        return this;
    }
}
