using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>For each row of the left the rows of the right, in batches; the writes of a batch that fails are forgotten, and its rows go on with nulls.</summary>
/// <param name="Columns">What the right gives; none where it only writes, and each row of the left then goes on once.</param>
/// <param name="BatchSize">The rows of the left in one batch; null for 1,000.</param>
/// <param name="Stops">Whether nothing more is tried after a batch that failed.</param>
/// <param name="Status">The variable that takes how the batch of a row went, or null.</param>
internal sealed record TransactionApply(
    LogicalOperator Left,
    LogicalOperator Right,
    IReadOnlyList<Variable> Columns,
    Expression? BatchSize,
    bool Stops,
    Variable? Status
) : JoiningOperator(Left, Right)
{
    public override IEnumerable<Variable> Introduces => Status is null ? [] : [Status];

    public override IEnumerable<Variable> Reads => Columns;

    public override IEnumerable<Expression> Expressions => BatchSize is null ? [] : [BatchSize];

    public override string Details => $"of {BatchSize?.ToString() ?? "1000"} rows, on error {(Stops ? "break" : "continue")}";
}
