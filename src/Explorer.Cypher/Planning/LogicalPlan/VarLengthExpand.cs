using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>From a node along chains of relationships, none of them twice, to the nodes at their far ends.</summary>
/// <param name="Minimum">The least number of relationships.</param>
/// <param name="Maximum">The largest number; null means any.</param>
/// <param name="Into">Whether the far end is known already.</param>
/// <param name="Element">The variable that stands for one relationship in <paramref name="Predicates"/>.</param>
/// <param name="Predicates">What every relationship of the chain must satisfy.</param>
/// <param name="Reversed">Whether the walk goes against the text, so that the list must be turned round.</param>
internal sealed record VarLengthExpand(
    LogicalOperator Input,
    ExpandStep Step,
    long Minimum,
    long? Maximum,
    bool Into,
    Variable Element,
    IReadOnlyList<Expression> Predicates,
    bool Reversed
) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Introduces => Into ? [Step.Relationship, Element] : [Step.Relationship, Step.To, Element];

    public override IEnumerable<Variable> Reads => [Step.From, Step.To, .. Step.DistinctFrom];

    public override IEnumerable<Expression> Expressions => Predicates;

    public override bool ReadsGraph => true;

    public override string Details => Step.ToString(Minimum, Maximum, Predicates) + (Into ? " into" : "");
}
