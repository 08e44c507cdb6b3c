namespace Explorer.Cypher.RegularExpressions;

/// <summary>What can be told of a part without matching it.</summary>
internal static class RegexShape
{
    /// <summary>A part and all parts within it.</summary>
    public static IEnumerable<RegexNode> Within(RegexNode node) =>
        (
            node switch
            {
                SequenceNode row => row.Parts,
                AlternativesNode some => some.Choices,
                GroupNode group => [group.Part],
                RepeatNode repeat => [repeat.Part],
                LookNode look => [look.Part],
                SignNode sign => [sign.Meaning],
                _ => [],
            }
        )
            .SelectMany(Within)
            .Prepend(node);

    /// <summary>The sets of all characters within a part.</summary>
    public static IEnumerable<CharacterSet> SetsOf(RegexNode node) => Within(node).OfType<CharacterNode>().Select(one => one.Set);

    /// <summary>How large a part would be with all repetitions written out, up to a billion.</summary>
    public static long Unrolled(RegexNode node)
    {
        var size = node switch
        {
            SequenceNode row => 1 + row.Parts.Sum(Unrolled),
            AlternativesNode some => 1 + some.Choices.Sum(Unrolled),
            GroupNode group => Unrolled(group.Part),
            PlaceNode place => Unrolled(place.Meaning),
            SignNode sign => Unrolled(sign.Meaning),
            LookNode look => Unrolled(look.Part),
            RepeatNode repeat => Unrolled(repeat.Part) * Math.Max(1, repeat.Maximum ?? repeat.Minimum),
            _ => 1L,
        };
        return Math.Min(size, 1_000_000_000);
    }

    /// <summary>Whether a part matches as a finite automaton does: without looking around, referring back, or holding on to what it has.</summary>
    public static bool IsRegular(RegexNode node) =>
        node switch
        {
            SequenceNode row => row.Parts.All(IsRegular),
            AlternativesNode some => some.Choices.All(IsRegular),
            GroupNode group => !group.IsAtomic && IsRegular(group.Part),
            RepeatNode repeat => repeat.Mode != RepeatMode.Possessive && IsRegular(repeat.Part),
            CharacterNode => true,
            SignNode sign => IsRegular(sign.Meaning),
            PlaceNode place => place.Meaning is EdgeNode,
            _ => false,
        };
}
