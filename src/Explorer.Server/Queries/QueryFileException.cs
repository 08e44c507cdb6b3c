namespace Explorer.Server.Queries;

/// <summary>A file of <c>cypher/queries</c> is missing or has a mistake; the message names file and line.</summary>
internal sealed class QueryFileException : Exception
{
    /// <summary>A mistake in a line of the header.</summary>
    public QueryFileException(string query, int line, string problem)
        : base($"cypher/queries/{query}.cypher, line {line}: {problem}.") { }

    /// <summary>Any other failure with a file.</summary>
    public QueryFileException(string message)
        : base(message) { }
}
