using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The first row of each combination of values.</summary>
internal sealed record Distinct(LogicalOperator Input, IReadOnlyList<Variable> Variables) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Reads => Variables;

    public override string Details => string.Join(", ", Variables);
}
