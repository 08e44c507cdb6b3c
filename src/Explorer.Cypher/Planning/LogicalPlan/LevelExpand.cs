using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>From a node to the nodes that chains of relationships lead to, each of them once: a search by levels, for which it is all one how many chains there are.</summary>
/// <param name="Minimum">The least number of relationships: 0 or 1.</param>
/// <param name="Maximum">The largest number; null means any.</param>
/// <param name="Into">Whether the far end is known already.</param>
/// <param name="Element">The variable that stands for one relationship in <paramref name="Predicates"/>.</param>
/// <param name="Predicates">What every relationship of the chain must satisfy.</param>
internal sealed record LevelExpand(
    LogicalOperator Input,
    ExpandStep Step,
    long Minimum,
    long? Maximum,
    bool Into,
    Variable Element,
    IReadOnlyList<Expression> Predicates
) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Introduces => Into ? [Element] : [Step.To, Element];

    public override IEnumerable<Variable> Reads => [Step.From, Step.To, .. Step.DistinctFrom];

    public override IEnumerable<Expression> Expressions => Predicates;

    public override bool ReadsGraph => true;

    public override string Details => Step.ToString(Minimum, Maximum, Predicates) + (Into ? " into" : "");
}
