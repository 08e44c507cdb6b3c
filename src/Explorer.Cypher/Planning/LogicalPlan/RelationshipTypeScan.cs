namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Every relationship of some types, with the nodes at its ends.</summary>
internal sealed record RelationshipTypeScan(ExpandStep Step) : RelationshipLeaf(Step)
{
    public override string Details => $"{Step}";
}
