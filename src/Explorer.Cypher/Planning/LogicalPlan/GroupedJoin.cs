using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Every row of the left, with what the rows of the right with the same keys come to: whether there are any, how many, or the list of their values. The right is read once, before the left.</summary>
/// <param name="Kind">What they come to.</param>
/// <param name="Column">What is collected; null where the rows only count.</param>
/// <param name="Result">The variable that takes it.</param>
internal sealed record GroupedJoin(
    LogicalOperator Left,
    LogicalOperator Right,
    IReadOnlyList<Variable> Keys,
    BoundSubqueryKind Kind,
    Variable? Column,
    Variable Result
) : JoiningOperator(Left, Right)
{
    public override IEnumerable<Variable> Introduces => [Result];

    public override IEnumerable<Variable> Reads => Column is null ? Keys : [.. Keys, Column];

    public override string Details =>
        $"{string.Join(", ", Keys)}; {Kind.ToString().ToLowerInvariant()}{(Column is null ? "" : $"({Column})")} AS {Result}";
}
