using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The nodes with a label whose indexed properties equal the given values, where the last is one of a list.</summary>
/// <param name="Node">The variable that takes the nodes.</param>
/// <param name="Label">The label of the index.</param>
/// <param name="Keys">The property keys of the index, in its order.</param>
/// <param name="Values">A value for each key but the last.</param>
/// <param name="List">The values that the last key may have.</param>
internal sealed record NodeIndexListSeek(
    Variable Node,
    string Label,
    IReadOnlyList<string> Keys,
    IReadOnlyList<Expression> Values,
    Expression List
) : LeafOperator
{
    public override IEnumerable<Variable> Introduces => [Node];

    public override IEnumerable<Expression> Expressions => [.. Values, List];

    public override bool ReadsGraph => true;

    public override string Details
    {
        get
        {
            var equal = string.Concat(Values.Select((value, i) => $"{Keys[i]}: {value}, "));
            return $"{Node}:{Label} {{{equal}{Keys[^1]} IN {List}}}";
        }
    }
}
