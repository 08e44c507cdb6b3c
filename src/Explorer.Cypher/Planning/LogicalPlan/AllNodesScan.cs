using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Every node of the graph.</summary>
internal sealed record AllNodesScan(Variable Node) : LeafOperator
{
    public override IEnumerable<Variable> Introduces => [Node];

    public override bool ReadsGraph => true;

    public override string Details => $"{Node}";
}
