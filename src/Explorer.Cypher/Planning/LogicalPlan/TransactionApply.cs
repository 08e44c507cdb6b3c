using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>For each row of the left the rows of the right, in batches that are committed one by one.</summary>
/// <param name="Columns">What the right gives; none where it only writes, and each row of the left then goes on once.</param>
/// <param name="BatchSize">The rows of the left in one batch; null for 1,000.</param>
/// <param name="OnError">
/// FAIL: a batch that fails ends the query. CONTINUE, BREAK: what it wrote is forgotten, its rows go on with nulls, and the next batches are tried or not.
/// </param>
/// <param name="Status">The variable that takes how the batch of a row went, or null.</param>
internal sealed record TransactionApply(
    LogicalOperator Left,
    LogicalOperator Right,
    IReadOnlyList<Variable> Columns,
    Expression? BatchSize,
    string OnError,
    Variable? Status
) : JoiningOperator(Left, Right)
{
    public override IEnumerable<Variable> Introduces => Status is null ? [] : [Status];

    public override IEnumerable<Variable> Reads => Columns;

    public override IEnumerable<Expression> Expressions => BatchSize is null ? [] : [BatchSize];

    public override string Details => $"of {BatchSize?.ToString() ?? "1000"} rows, on error {OnError.ToLowerInvariant()}";
}
