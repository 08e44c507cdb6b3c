using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Every node with a label, in the order of an indexed property as ORDER BY has it: those without the property come as null does.</summary>
internal sealed record NodeIndexOrderedScan(Variable Node, string Label, string Key, bool Descending) : LeafOperator
{
    public override IEnumerable<Variable> Introduces => [Node];

    public override bool ReadsGraph => true;

    public override string Details => $"{Node}:{Label} by {Key}{(Descending ? " DESC" : "")}";
}
