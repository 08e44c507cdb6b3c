using Explorer.Connections;
using Explorer.Server.Limits;

namespace Explorer.Server.QueryApi;

/// <summary>What went wrong with a request of the Query API, with the status and the code that Neo4j gives it.</summary>
internal sealed class QueryFailure(int status, string code, string message, Exception? inner = null) : Exception(message, inner)
{
    private const string Invalid = "Neo.ClientError.Request.Invalid";

    private const string Refused = "Neo.ClientError.Security.Forbidden";
    private const string MemoryIsOver = "Neo.TransientError.General.MemoryPoolOutOfMemoryError";
    private const string MemoryIsTaken = "Neo.TransientError.General.OutOfMemoryError";

    /// <summary>The HTTP status.</summary>
    public int Status => status;

    /// <summary>Neo4j's status code.</summary>
    public string Code => code;

    /// <summary>When to ask again; null where that would not help.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The request itself is wrong.</summary>
    public static QueryFailure Request(int status, string message, Exception? inner = null) => new(status, Invalid, message, inner);

    /// <summary>There is no such database.</summary>
    public static QueryFailure NoDatabase(string name, string known) =>
        new(
            StatusCodes.Status404NotFound,
            "Neo.ClientError.Database.DatabaseNotFound",
            $"Graph not found: {name}. This server has the database {known}."
        );

    /// <summary>There is no such transaction, or there is none any more.</summary>
    public static QueryFailure NoTransaction(string id) =>
        Request(
            StatusCodes.Status404NotFound,
            $"Transaction with Id: \"{id}\" was not found. It may have timed out and therefore rolled back, or a statement of it failed."
        );

    /// <summary>Another request is not done with the transaction.</summary>
    public static QueryFailure Concurrent() =>
        new(
            StatusCodes.Status400BadRequest,
            "Neo.ClientError.Transaction.TransactionAccessedConcurrently",
            "Another request is currently accessing this transaction."
        );

    /// <summary>Not for who asks.</summary>
    public static QueryFailure Forbidden(string message) => new(StatusCodes.Status403Forbidden, Refused, message);

    /// <summary>The server writes, but not for who does not bring its token.</summary>
    public static QueryFailure NeedsToken() =>
        Forbidden(
            $"Writing needs this server's write token, which it printed at its start: send it in the header {WriteToken.Header}, or as the password of any user. Without it statements only read."
        );

    /// <summary>As many statements run as may.</summary>
    /// <param name="busy">How many, and whose.</param>
    public static QueryFailure Busy(BusyException busy) =>
        new(StatusCodes.Status429TooManyRequests, "Neo.TransientError.Request.NoThreadsAvailable", busy.Message, busy)
        {
            RetryAfter = BusyException.RetryAfter,
        };

    /// <summary>The answer got too long.</summary>
    /// <param name="limit">The limit, with its unit.</param>
    public static QueryFailure TooLong(string limit) =>
        new(
            StatusCodes.Status413PayloadTooLarge,
            "Neo.ClientError.Transaction.TransactionTerminated",
            $"The answer is longer than {limit}, so it was cut here. Ask for fewer rows with LIMIT, or for fewer properties."
        );

    /// <summary>The server ends.</summary>
    public static QueryFailure Stopping() =>
        new(
            StatusCodes.Status503ServiceUnavailable,
            "Neo.TransientError.General.DatabaseUnavailable",
            "The server is being stopped, so the statement was too; nothing of it remains. Try again when it is back."
        );

    /// <summary>Too many transactions are open.</summary>
    public static QueryFailure TooManyTransactions(int most) =>
        new(
            StatusCodes.Status400BadRequest,
            "Neo.TransientError.Transaction.MaximumTransactionLimitReached",
            $"{most} transactions are open, and this server allows no more. Commit or roll back one of them, or try again later."
        );

    /// <summary>A statement took too long.</summary>
    public static QueryFailure TimedOut(TimeSpan limit) =>
        new(
            StatusCodes.Status400BadRequest,
            "Neo.ClientError.Transaction.TransactionTimedOut",
            $"The statement took longer than {limit.TotalSeconds:0.##} seconds and was stopped; nothing of it remains. Ask for less, or for fewer rows."
        );

    /// <summary>The graph or the statement failed.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="text">The statement, in which its place is.</param>
    public static QueryFailure Of(GraphException failure, string? text) =>
        new(StatusOf(failure), failure.Code, StatementPlace.Append(failure, text), failure)
        {
            RetryAfter = failure.Code == MemoryIsTaken ? BusyException.RetryAfter : null,
        };

    private static int StatusOf(GraphException failure) =>
        failure.Code switch
        {
            Refused => StatusCodes.Status403Forbidden,
            MemoryIsOver => StatusCodes.Status413PayloadTooLarge,
            MemoryIsTaken => StatusCodes.Status429TooManyRequests,
            _ when failure.IsUnreachable => StatusCodes.Status503ServiceUnavailable,
            "Neo.ClientError.Database.DatabaseNotFound" or "Neo.ClientError.Transaction.TransactionNotFound" =>
                StatusCodes.Status404NotFound,
            _ when failure.Code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) => StatusCodes.Status500InternalServerError,
            _ => StatusCodes.Status400BadRequest,
        };
}
