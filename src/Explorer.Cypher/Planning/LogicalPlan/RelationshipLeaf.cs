using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Relationships found by themselves and not from a node, with the nodes at their ends: a row for each direction that fits.</summary>
/// <param name="Step">The relationship pattern; its types are named.</param>
internal abstract record RelationshipLeaf(ExpandStep Step) : LeafOperator
{
    public override IEnumerable<Variable> Introduces => [Step.From, Step.Relationship, Step.To];

    public override bool ReadsGraph => true;
}
