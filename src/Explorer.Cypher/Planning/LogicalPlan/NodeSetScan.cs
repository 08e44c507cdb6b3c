using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The nodes that a plan finds, each of them once and in the order in which a scan would come to them.</summary>
/// <param name="Node">The variable of the plan that has them.</param>
internal sealed record NodeSetScan(LogicalOperator Input, Variable Node) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Reads => [Node];

    public override string Details => $"{Node}";
}
