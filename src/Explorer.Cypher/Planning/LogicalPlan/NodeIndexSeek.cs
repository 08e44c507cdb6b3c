using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The nodes with a label whose indexed properties equal the given values.</summary>
/// <param name="Node">The variable that takes the nodes.</param>
/// <param name="Label">The label of the index.</param>
/// <param name="Keys">The property keys of the index, in its order.</param>
/// <param name="Values">A value for each key.</param>
internal sealed record NodeIndexSeek(Variable Node, string Label, IReadOnlyList<string> Keys, IReadOnlyList<Expression> Values)
    : LeafOperator
{
    public override IEnumerable<Variable> Introduces => [Node];

    public override IEnumerable<Expression> Expressions => Values;

    public override bool ReadsGraph => true;

    public override string Details => $"{Node}:{Label} {{{string.Join(", ", Keys.Select((key, i) => $"{key}: {Values[i]}"))}}}";
}
