using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>A quantified path pattern: the right plan, which is one repetition, walked again and again from where it ended.</summary>
/// <param name="Left">The rows with the node to start from.</param>
/// <param name="Right">One repetition; it reads <see cref="First"/> and fills <see cref="Last"/>.</param>
internal sealed record Repeat(LogicalOperator Left, LogicalOperator Right) : JoiningOperator(Left, Right)
{
    /// <summary>The fewest repetitions.</summary>
    public required long Minimum { get; init; }

    /// <summary>The most repetitions; null for no end.</summary>
    public required long? Maximum { get; init; }

    /// <summary>The node where the first repetition starts.</summary>
    public required Variable From { get; init; }

    /// <summary>The node where the last repetition ends.</summary>
    public required Variable To { get; init; }

    /// <summary>Whether the end node is known already.</summary>
    public required bool ToIsKnown { get; init; }

    /// <summary>The first node of a repetition.</summary>
    public required Variable First { get; init; }

    /// <summary>The last node of a repetition.</summary>
    public required Variable Last { get; init; }

    /// <summary>The variables inside a repetition and the lists that they become.</summary>
    public required IReadOnlyList<GroupVariable> Groups { get; init; }

    /// <summary>The relationships inside a repetition; none may occur twice in a chain.</summary>
    public required IReadOnlyList<Variable> Relationships { get; init; }

    /// <summary>Relationships outside, which the chain must not repeat.</summary>
    public required IReadOnlyList<Variable> DistinctFrom { get; init; }

    /// <summary>Whether the walk goes against the text, so that the lists must be turned round.</summary>
    public required bool Reversed { get; init; }

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
