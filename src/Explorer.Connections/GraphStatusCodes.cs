namespace Explorer.Connections;

/// <summary>Neo4j's status codes that this library gives itself.</summary>
internal static class GraphStatusCodes
{
    /// <summary>The address of a graph is wrong, or this build cannot reach it.</summary>
    public const string InvalidAddress = "Neo.ClientError.General.InvalidArguments";

    /// <summary>A closed or failed transaction was used again.</summary>
    public const string TransactionClosed = "Neo.ClientError.Transaction.TransactionNotFound";

    /// <summary>Another transaction writes, and does not end.</summary>
    public const string LockTimeout = "Neo.TransientError.Transaction.LockAcquisitionTimeout";

    /// <summary>A bookmark is none.</summary>
    public const string InvalidBookmark = "Neo.ClientError.Transaction.InvalidBookmark";

    /// <summary>A bookmark is of a moment that this graph has not reached.</summary>
    public const string BookmarkTimeout = "Neo.TransientError.Transaction.BookmarkTimeout";

    /// <summary>The graph's file cannot be opened or written.</summary>
    public const string FileUnavailable = "Neo.DatabaseError.General.UnknownError";

    /// <summary>The server does not answer just now.</summary>
    public const string ServerUnavailable = "Neo.TransientError.General.DatabaseUnavailable";

    /// <summary>The server took too long.</summary>
    public const string TimedOut = "Neo.ClientError.Transaction.TransactionTimedOut";

    /// <summary>The server answered something that this library cannot read.</summary>
    public const string UnreadableAnswer = "Neo.ClientError.Request.InvalidFormat";

    /// <summary>A value has a type that cannot be used there.</summary>
    public const string WrongType = "Neo.ClientError.Statement.TypeError";

    /// <summary>User name or password are wrong.</summary>
    public const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    /// <summary>There is no such database.</summary>
    public const string DatabaseNotFound = "Neo.ClientError.Database.DatabaseNotFound";
}
