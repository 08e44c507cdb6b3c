namespace Explorer.Server.QueryApi;

/// <summary>The body of a request, for the description of the API.</summary>
/// <param name="Statement">The Cypher text, one statement.</param>
/// <param name="Parameters">Values by parameter name; in typed JSON each is an object of <c>$type</c> and <c>_value</c>.</param>
/// <param name="AccessMode">READ or WRITE, the default.</param>
/// <param name="IncludeCounters">Whether the answer counts the changes.</param>
/// <param name="MaxExecutionTime">The longest time in seconds; the server's own limit holds as well.</param>
/// <param name="Bookmarks">What must have been seen first.</param>
public sealed record QueryRequest(
    string? Statement,
    Dictionary<string, object?>? Parameters,
    string? AccessMode,
    bool? IncludeCounters,
    long? MaxExecutionTime,
    IReadOnlyList<string>? Bookmarks
);

/// <summary>An answer, for the description of the API. What does not apply is left out.</summary>
/// <param name="Data">The records.</param>
/// <param name="Notifications">Remarks on the statement.</param>
/// <param name="Counters">What was changed, by name.</param>
/// <param name="QueryPlan">The plan, after EXPLAIN.</param>
/// <param name="ProfiledQueryPlan">The plan with its rows, after PROFILE.</param>
/// <param name="Transaction">The transaction that stays open.</param>
/// <param name="Bookmarks">What was reached.</param>
/// <param name="Errors">What failed while the statement ran.</param>
public sealed record QueryReply(
    QueryData? Data,
    IReadOnlyList<Dictionary<string, object?>>? Notifications,
    Dictionary<string, object?>? Counters,
    Dictionary<string, object?>? QueryPlan,
    Dictionary<string, object?>? ProfiledQueryPlan,
    QueryTransaction? Transaction,
    IReadOnlyList<string>? Bookmarks,
    IReadOnlyList<QueryError>? Errors
);

/// <summary>The records of an answer.</summary>
/// <param name="Fields">The column names.</param>
/// <param name="Values">The records, each as long as the fields.</param>
public sealed record QueryData(IReadOnlyList<string> Fields, IReadOnlyList<IReadOnlyList<object?>> Values);

/// <summary>A transaction that stays open.</summary>
/// <param name="Id">Its id, for the address of the next request.</param>
/// <param name="Expires">When it is rolled back if none comes.</param>
public sealed record QueryTransaction(string Id, string Expires);

/// <summary>A request that failed.</summary>
/// <param name="Errors">Why.</param>
public sealed record QueryErrorsReply(IReadOnlyList<QueryError> Errors);

/// <summary>A failure.</summary>
/// <param name="Code">Neo4j's status code.</param>
/// <param name="Message">What happened, where, and what to do.</param>
public sealed record QueryError(string Code, string Message);
