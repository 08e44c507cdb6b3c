using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>A quantified path pattern: the right plan, which is one repetition, walked again and again from where it ended.</summary>
/// <param name="Left">The rows with the node to start from.</param>
/// <param name="Right">One repetition; it reads <paramref name="First"/> and fills <paramref name="Last"/>.</param>
/// <param name="From">The node where the first repetition starts.</param>
/// <param name="To">The node where the last repetition ends.</param>
/// <param name="ToIsKnown">Whether the end node is known already.</param>
/// <param name="First">The first node of a repetition.</param>
/// <param name="Last">The last node of a repetition.</param>
/// <param name="Groups">The variables inside a repetition and the lists that they become.</param>
/// <param name="Relationships">The relationships inside a repetition; none may occur twice in a chain.</param>
/// <param name="DistinctFrom">Relationships outside, which the chain must not repeat.</param>
/// <param name="Reversed">Whether the walk goes against the text, so that the lists must be turned round.</param>
internal sealed record Repeat(
    LogicalOperator Left,
    LogicalOperator Right,
    long Minimum,
    long? Maximum,
    Variable From,
    Variable To,
    bool ToIsKnown,
    Variable First,
    Variable Last,
    IReadOnlyList<GroupVariable> Groups,
    IReadOnlyList<Variable> Relationships,
    IReadOnlyList<Variable> DistinctFrom,
    bool Reversed
) : JoiningOperator(Left, Right)
{
    public override IEnumerable<Variable> Introduces
    {
        get
        {
            IEnumerable<Variable> introduced = Groups.Select(g => g.Outside).Append(First);
            return ToIsKnown ? introduced : introduced.Append(To);
        }
    }

    public override IEnumerable<Variable> Reads => [From, To, Last, .. Groups.Select(g => g.Inside), .. Relationships, .. DistinctFrom];

    public override bool ReadsGraph => true;

    public override string Details => $"({From}) (({First})...({Last})){{{Minimum},{Maximum}}} ({To})";
}
