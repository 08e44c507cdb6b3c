using Explorer.Cypher.Errors;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution;

/// <summary>The errors that running a query can end in.</summary>
internal static class ExecutionErrors
{
    public static CypherException TimeLimit(TimeSpan limit) =>
        Limit("Time", $"The statement ran longer than {limit.TotalSeconds:0.###} s; ask for less at once, or raise the time limit");

    public static CypherException RowLimit(long limit) =>
        Limit("Rows", $"The statement returns more than {limit} rows; add a LIMIT, or raise the row limit");

    public static CypherException MemoryLimit(long bytes) =>
        Limit("Memory", $"The statement holds more than {bytes / 1024 / 1024} MiB at once; sort, group or collect less at a time");

    public static CypherException SharedMemoryLimit(long bytes) =>
        Limit(
            "SharedMemory",
            $"All statements together may hold {bytes / 1024 / 1024} MiB at once, and others hold most of it; try again when they are done, or hold less"
        );

    public static CypherException Cancelled() =>
        new(CypherErrorType.Cancelled, CypherPhase.Runtime, "Cancelled", "The statement was cancelled");

    /// <param name="names">Those that are missing.</param>
    /// <param name="given">Those that are there, of which one may be misspelt.</param>
    public static CypherException ParameterMissing(IReadOnlyList<string> names, IEnumerable<string> given)
    {
        var near = names.Count == 1 ? NameSuggestion.Find(names[0], given) : null;
        return new CypherException(
            CypherErrorType.ParameterMissing,
            CypherPhase.CompileTime,
            "MissingParameter",
            $"Expected parameter(s): {string.Join(", ", names)}" + (near is null ? "" : $"; did you mean `{near}`, which is given?")
        );
    }

    public static CypherException ReadOnly() =>
        new(
            CypherErrorType.AccessMode,
            CypherPhase.CompileTime,
            "ReadOnly",
            "This statement would change the graph, which is open for reading only; open it for writing, or only read"
        );

    public static CypherException NeedsOwnTransaction() =>
        new(
            CypherErrorType.AccessMode,
            CypherPhase.CompileTime,
            "ImplicitTransactionNeeded",
            "A query with CALL { ... } IN TRANSACTIONS commits by itself, so it cannot run in an explicit transaction; run it on its own"
        );

    /// <summary>A failure that does not undo the batches before it.</summary>
    public static CypherException AfterBatches(CypherException error, long committed) =>
        new(
            error.Type,
            error.Phase,
            error.Detail,
            $"{error.Message} (Transactions committed: {committed})",
            error.Line,
            error.Column,
            error.InnerException
        );

    public static CypherException Type(string detail, string message) =>
        new(CypherErrorType.TypeError, CypherPhase.Runtime, detail, message);

    public static CypherException MergeNull(string what, string key) =>
        new(
            CypherErrorType.SemanticError,
            CypherPhase.Runtime,
            "MergeReadOwnWrites",
            $"Cannot merge a {what} whose property '{key}' is null: null is equal to nothing, so the {what} could never be found again"
        );

    public static CypherException TokenName(string name, string what) =>
        new(CypherErrorType.ArgumentError, CypherPhase.Runtime, "InvalidTokenName", Semantics.TokenNames.Sentence(name, what));

    public static CypherException NotOneType(int count) =>
        new(
            CypherErrorType.ArgumentError,
            CypherPhase.Runtime,
            "NoSingleRelationshipType",
            $"A relationship has exactly one type, but $(...) gave {count} names; give it one"
        );

    public static CypherException NotAMap(Value value) =>
        Type("InvalidArgumentType", $"Properties come from a map, a node or a relationship, not from {Describe(value)}");

    public static CypherException NotANode(Value value) =>
        Type("InvalidArgumentType", $"What stands for a node in a pattern must be a node, not {Describe(value)}");

    public static CypherException NotAnEntity(Value value, string doing) =>
        Type("InvalidArgumentType", $"{doing} needs a node or a relationship, not {Describe(value)}");

    public static CypherException InvalidProperty(Value value) =>
        Type(
            "InvalidPropertyType",
            $"A property holds a number, text, boolean, temporal value, point, or a list of one of these, not {Describe(value)}"
        );

    /// <summary>The engine's error for what the graph throws while a query runs; null for exceptions that are nobody's fault but ours.</summary>
    public static CypherException? Translate(Exception exception) =>
        exception switch
        {
            CypherException already => already,
            OperationCanceledException => Cancelled(),
            DeletedEntityException deleted => new CypherException(
                CypherErrorType.EntityNotFound,
                CypherPhase.Runtime,
                "DeletedEntityAccess",
                deleted.Message,
                inner: deleted
            ),
            ConstraintViolationException violation => new CypherException(
                CypherErrorType.ConstraintValidationFailed,
                CypherPhase.Runtime,
                "ConstraintValidationFailed",
                violation.Message,
                inner: violation
            ),
            DanglingRelationshipsException dangling => Dangling(dangling.NodeId, dangling),
            ValueTooLargeException large => Limit(large.IsTooDeep ? "Depth" : "Memory", large.Message),
            SchemaException schema => Schema(schema),
            ValueKindException cast => new CypherException(
                CypherErrorType.TypeError,
                CypherPhase.Runtime,
                "InvalidArgumentType",
                cast.Message,
                inner: cast
            ),
            _ => null,
        };

    public static CypherException Dangling(NodeId node, Exception? inner = null) =>
        new(
            CypherErrorType.ConstraintVerificationFailed,
            CypherPhase.Runtime,
            "DeleteConnectedNode",
            $"Cannot delete node<{node}>, because it still has relationships; to delete them too, use DETACH DELETE",
            inner: inner
        );

    private static CypherException Schema(SchemaException schema) =>
        new(
            schema.Problem is SchemaProblem.IndexNotFound or SchemaProblem.ConstraintNotFound
                ? CypherErrorType.SchemaRuleNotFound
                : CypherErrorType.SchemaRuleAlreadyExists,
            CypherPhase.Runtime,
            schema.Problem.ToString(),
            schema.Message,
            inner: schema
        );

    private static CypherException Limit(string detail, string message) =>
        new(CypherErrorType.LimitExceeded, CypherPhase.Runtime, detail, message);

    private static string Describe(Value value) => $"{value.Kind.Name()} {value.ToString(60)}";
}
