using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>One row per combination of grouping keys, with the aggregates of its rows. Without keys: exactly one row.</summary>
internal sealed record Aggregation(LogicalOperator Input, IReadOnlyList<ComputedVariable> Keys, IReadOnlyList<ComputedVariable> Aggregates)
    : StackingOperator(Input)
{
    public override IEnumerable<Variable> Introduces => Keys.Concat(Aggregates).Select(i => i.Variable);

    public override IEnumerable<Expression> Expressions => Keys.Concat(Aggregates).Select(i => i.Expression);

    public override string Details => (Keys.Count > 0 ? string.Join(", ", Keys) + "; " : "") + string.Join(", ", Aggregates);
}
