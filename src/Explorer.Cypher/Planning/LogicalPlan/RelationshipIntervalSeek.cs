using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>
/// The relationships whose interval, from the last key but one of an index to the last, begins at or before one bound and ends at or after another: what holds
/// at a point in time. It costs what it returns.
/// </summary>
/// <param name="Step">The relationship pattern.</param>
/// <param name="Keys">The property keys of the index on each of the types, in its order.</param>
/// <param name="Equal">Values for the keys before the last two; often none.</param>
/// <param name="Begins">The highest beginning.</param>
/// <param name="Ends">The lowest end.</param>
internal sealed record RelationshipIntervalSeek(
    ExpandStep Step,
    IReadOnlyList<string> Keys,
    IReadOnlyList<Expression> Equal,
    RangeBound Begins,
    RangeBound Ends
) : RelationshipLeaf(Step)
{
    public override IEnumerable<Expression> Expressions => [.. Equal, Begins.Value, Ends.Value];

    public override string Details =>
        $"{Step} {string.Concat(Equal.Select((value, i) => $"{Keys[i]} = {value}, "))}{RangeBound.Text(null, Keys[^2], Begins)}, {RangeBound.Text(Ends, Keys[^1], null)}";
}
