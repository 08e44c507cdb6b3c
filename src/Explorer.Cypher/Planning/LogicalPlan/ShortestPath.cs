using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The shortest chains between two known nodes.</summary>
/// <param name="Count">How many are wanted between each pair of nodes: chains, or lengths of which all chains are wanted.</param>
/// <param name="Groups">Whether the count is of lengths.</param>
/// <param name="Path">The variable that takes the whole path.</param>
/// <param name="Element">The variable that stands for one relationship in <paramref name="Predicates"/>.</param>
/// <param name="Predicates">What every relationship of the chain must satisfy; checked while searching.</param>
/// <param name="Conditions">What a path as a whole must satisfy; a path that does not is passed over for the next longer one.</param>
internal sealed record ShortestPath(
    LogicalOperator Input,
    ExpandStep Step,
    long Minimum,
    long? Maximum,
    long Count,
    bool Groups,
    Variable Path,
    Variable Element,
    IReadOnlyList<Expression> Predicates,
    IReadOnlyList<Expression> Conditions
) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Introduces => [Step.Relationship, Path, Element];

    public override IEnumerable<Variable> Reads => [Step.From, Step.To];

    public override IEnumerable<Expression> Expressions => [.. Predicates, .. Conditions];

    public override bool ReadsGraph => true;

    public override string Details
    {
        get
        {
            var conditions = Conditions.Count == 0 ? "" : $" where {string.Join(" AND ", Conditions)}";
            return $"{Count}{(Groups ? " lengths" : "")} {Path} = {Step.ToString(Minimum, Maximum, Predicates)}{conditions}";
        }
    }
}
