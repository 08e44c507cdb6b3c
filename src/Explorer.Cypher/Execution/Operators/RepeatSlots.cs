namespace Explorer.Cypher.Execution.Operators;

/// <summary>Where a repetition finds and leaves its values.</summary>
internal sealed record RepeatSlots
{
    /// <summary>The node where the first repetition starts.</summary>
    public required int From { get; init; }

    /// <summary>The node where the last one ends.</summary>
    public required int To { get; init; }

    /// <summary>Whether that node is known already.</summary>
    public required bool ToIsKnown { get; init; }

    /// <summary>The first node of a repetition.</summary>
    public required int First { get; init; }

    /// <summary>The last node of a repetition.</summary>
    public required int Last { get; init; }

    /// <summary>Every variable inside a repetition.</summary>
    public required int[] Inside { get; init; }

    /// <summary>Which of these are relationships.</summary>
    public required int[] RelationshipColumns { get; init; }

    /// <summary>The lists over all repetitions.</summary>
    public required int[] Outside { get; init; }

    /// <summary>For each list, which of the variables inside it collects.</summary>
    public required int[] OutsideColumns { get; init; }

    /// <summary>Relationships outside that may not be repeated.</summary>
    public required int[] DistinctFrom { get; init; }

    /// <summary>Whether the lists are to be turned round.</summary>
    public required bool Reversed { get; init; }
}
