namespace Explorer.Connections.Queries;

/// <summary>A file of query text is missing, has a mistake in its header, or does not fit whoever runs it; the message says which file and what to do.</summary>
public sealed class QueryFileException : Exception
{
    /// <summary>A mistake in a line of the header.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="problem">What is wrong, without a full stop.</param>
    public QueryFileException(string path, int line, string problem)
        : base($"{path}, line {line}: {problem}.") => (Line, Problem) = (line, problem);

    /// <summary>Any other failure with a file.</summary>
    /// <param name="message">What is wrong.</param>
    public QueryFileException(string message)
        : base(message) { }

    /// <summary>The line of the mistake, from 1; null if the failure has no line.</summary>
    public int? Line { get; }

    /// <summary>What is wrong in that line, without a full stop; null if the failure has no line.</summary>
    public string? Problem { get; }
}
