using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The relationships whose indexed properties equal the given values.</summary>
/// <param name="Step">The relationship pattern.</param>
/// <param name="Keys">The property keys of the index on each of the types, in its order.</param>
/// <param name="Values">A value for each key.</param>
internal sealed record RelationshipIndexSeek(ExpandStep Step, IReadOnlyList<string> Keys, IReadOnlyList<Expression> Values)
    : RelationshipLeaf(Step)
{
    public override IEnumerable<Expression> Expressions => Values;

    public override string Details => $"{Step} {{{string.Join(", ", Keys.Select((key, i) => $"{key}: {Values[i]}"))}}}";
}
