namespace Explorer.Cypher.RegularExpressions;

/// <summary>Takes away the places that hold in any case, since a pattern has to match the whole text: <c>^</c> in front and <c>$</c> behind.</summary>
internal static class RegexTrim
{
    /// <summary>The part without them.</summary>
    /// <param name="node">The part.</param>
    /// <param name="atStart">Whether it begins where the text does.</param>
    /// <param name="atEnd">Whether it ends where the text does.</param>
    public static RegexNode Apply(RegexNode node, bool atStart = true, bool atEnd = true) =>
        node switch
        {
            PlaceNode place when (atStart && place.HoldsAtStart) || (atEnd && place.HoldsAtEnd) => SequenceNode.Empty,
            SequenceNode row => Row(row, atStart, atEnd),
            AlternativesNode some => new AlternativesNode([.. some.Choices.Select(choice => Apply(choice, atStart, atEnd))]),
            GroupNode group => group with { Part = Apply(group.Part, atStart, atEnd) },
            _ => node,
        };

    private static SequenceNode Row(SequenceNode row, bool atStart, bool atEnd)
    {
        RegexNode[] parts = [.. row.Parts];
        for (var i = 0; i < parts.Length && atStart; i++)
        {
            parts[i] = Apply(parts[i], atStart: true, atEnd && i == parts.Length - 1);
            atStart = parts[i] == SequenceNode.Empty;
        }

        for (var i = parts.Length - 1; i >= 0 && atEnd; i--)
        {
            parts[i] = Apply(parts[i], atStart: false, atEnd: true);
            atEnd = parts[i] == SequenceNode.Empty;
        }

        return new SequenceNode(parts);
    }
}
