namespace Explorer.Connections;

/// <summary>Neo4j's status codes that this library gives itself.</summary>
internal static class StatusCodes
{
    /// <summary>The address of a graph is wrong, or this build cannot reach it.</summary>
    public const string InvalidAddress = "Neo.ClientError.General.InvalidArguments";

    /// <summary>A closed or failed transaction was used again.</summary>
    public const string TransactionClosed = "Neo.ClientError.Transaction.TransactionNotFound";

    /// <summary>The graph's file cannot be opened or written.</summary>
    public const string FileUnavailable = "Neo.DatabaseError.General.UnknownError";
}
