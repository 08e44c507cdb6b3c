using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The relationships whose first indexed properties equal the given values and whose next one lies between bounds; a missing bound is open.</summary>
/// <param name="Step">The relationship pattern.</param>
/// <param name="Keys">The property keys of the index on each of the types, in its order.</param>
/// <param name="Equal">Values for the first keys; often none.</param>
internal sealed record RelationshipIndexRangeSeek(
    ExpandStep Step,
    IReadOnlyList<string> Keys,
    IReadOnlyList<Expression> Equal,
    RangeBound? Lower,
    RangeBound? Upper
) : RelationshipLeaf(Step)
{
    public override IEnumerable<Expression> Expressions => [.. Equal, .. new[] { Lower?.Value, Upper?.Value }.OfType<Expression>()];

    public override string Details =>
        $"{Step} {string.Concat(Equal.Select((value, i) => $"{Keys[i]} = {value}, "))}{RangeBound.Text(Lower, Keys[Equal.Count], Upper)}";
}
