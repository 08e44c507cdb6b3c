using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Computes variables; those of the input can still be read.</summary>
internal sealed record Projection(LogicalOperator Input, IReadOnlyList<ComputedVariable> Items) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Introduces => Items.Select(i => i.Variable);

    public override IEnumerable<Expression> Expressions => Items.Select(i => i.Expression);

    public override string Details => string.Join(", ", Items);
}
