namespace Explorer.Cypher.Execution.Operators;

/// <summary>Where a repetition finds and leaves its values.</summary>
/// <param name="From">The node where the first repetition starts.</param>
/// <param name="To">The node where the last one ends.</param>
/// <param name="First">The first node of a repetition.</param>
/// <param name="Last">The last node of a repetition.</param>
/// <param name="Inside">Every variable inside a repetition.</param>
/// <param name="RelationshipColumns">Which of these are relationships.</param>
/// <param name="Outside">The lists over all repetitions.</param>
/// <param name="OutsideColumns">For each list, which of the variables inside it collects.</param>
/// <param name="DistinctFrom">Relationships outside that may not be repeated.</param>
/// <param name="Reversed">Whether the lists are to be turned round.</param>
internal sealed record RepeatSlots(
    int From,
    int To,
    bool ToIsKnown,
    int First,
    int Last,
    int[] Inside,
    int[] RelationshipColumns,
    int[] Outside,
    int[] OutsideColumns,
    int[] DistinctFrom,
    bool Reversed
);
