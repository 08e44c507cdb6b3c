using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>From a node along relationships to the nodes at their other ends.</summary>
/// <param name="Input">The rows with the node to start from.</param>
/// <param name="Step">The relationship pattern, seen from that node.</param>
/// <param name="Into">Whether the other end is known already, so that only relationships between the two are wanted.</param>
internal sealed record Expand(LogicalOperator Input, ExpandStep Step, bool Into) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Introduces => Into ? [Step.Relationship] : [Step.Relationship, Step.To];

    public override IEnumerable<Variable> Reads => [Step.From, Step.To, .. Step.DistinctFrom];

    public override bool ReadsGraph => true;

    public override string Details => Step + (Into ? " into" : "");
}
