using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>
/// From two nodes that are known to the neighbours that both have: what closes a triangle or any other circle. The neighbours of one are looked up among those of the other,
/// so that none is walked on from that is not common to both.
/// </summary>
/// <param name="Step">From the one node to the neighbour.</param>
/// <param name="Closing">From the other node to the same neighbour.</param>
internal sealed record NeighbourIntersection(LogicalOperator Input, ExpandStep Step, ExpandStep Closing) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Introduces => [Step.Relationship, Step.To, Closing.Relationship];

    public override IEnumerable<Variable> Reads => [Step.From, Closing.From, .. Step.DistinctFrom, .. Closing.DistinctFrom];

    public override bool ReadsGraph => true;

    public override string Details => $"{Step}, {Closing}";
}
