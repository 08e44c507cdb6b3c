using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Every node with a label.</summary>
internal sealed record NodeByLabelScan(Variable Node, string Label) : LeafOperator
{
    public override IEnumerable<Variable> Introduces => [Node];

    public override bool ReadsGraph => true;

    public override string Details => $"{Node}:{Label}";
}
