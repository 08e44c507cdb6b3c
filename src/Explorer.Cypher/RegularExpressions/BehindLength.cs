namespace Explorer.Cypher.RegularExpressions;

/// <summary>How long what is looked for behind may be, as Java reckons it: in 32 bits that overflow, part by part in the order of the text.</summary>
internal static class BehindLength
{
    private const int Endless = int.MaxValue;

    private struct Measure()
    {
        public int Least;
        public int Greatest;
        public bool HasGreatest = true;

        // Whether it can match in one way only.
        public bool IsCertain = true;
    }

    private sealed record Chain(RegexNode Node, Chain? Next);

    /// <summary>Whether there is a greatest length that can be seen.</summary>
    public static bool IsSeen(RegexNode part) => Of(part).HasGreatest;

    /// <summary>Whether endless parts add up to less than nothing: Java then does not find what is there.</summary>
    public static bool IsLost(RegexNode part) => Of(part) is var so && so.Greatest < 0 && so.Greatest > (long)int.MinValue + so.Least;

    private static Measure Of(RegexNode part) => Follow(new Chain(part, null), new Measure());

    private static Measure Follow(Chain? chain, Measure so)
    {
        while (chain is not null)
        {
            var next = chain.Next;
            switch (chain.Node)
            {
                case CharacterNode:
                    so.Least++;
                    so.Greatest = unchecked(so.Greatest + 1);
                    break;
                case SequenceNode row:
                    foreach (var part in row.Parts.Reverse())
                    {
                        next = new Chain(part, next);
                    }
                    break;
                case GroupNode { IsAtomic: false } group:
                    next = new Chain(group.Part, next);
                    break;
                case GroupNode group:
                    so = Follow(new Chain(group.Part, null), so);
                    break;
                case AlternativesNode some:
                    return Branch(some.Choices, next, so);
                case RepeatNode { Part: GroupNode { IsAtomic: false } group, Minimum: 0, Maximum: 1, Mode: not RepeatMode.Possessive }:
                    return Branch([group.Part, SequenceNode.Empty], next, so);
                case RepeatNode repeat:
                    so = Repeat(repeat, so);
                    break;
                case SignNode sign:
                    so.Least++;
                    so.Greatest = unchecked(so.Greatest + sign.Longest);
                    break;
                case BackReferenceNode:
                    so.HasGreatest = false;
                    break;
            }

            chain = next;
        }

        return so;
    }

    private static Measure Branch(IReadOnlyList<RegexNode> choices, Chain? next, Measure so)
    {
        var (least, greatest, hasGreatest) = (int.MaxValue, -1, so.HasGreatest);
        foreach (var choice in choices)
        {
            var one = Of(choice);
            least = Math.Min(least, one.Least);
            greatest = Math.Max(greatest, one.Greatest);
            hasGreatest &= one.HasGreatest;
        }

        var rest = Follow(next, new Measure());
        return new Measure
        {
            Least = unchecked(so.Least + least + rest.Least),
            Greatest = unchecked(so.Greatest + greatest + rest.Greatest),
            HasGreatest = hasGreatest && rest.HasGreatest,
            IsCertain = false,
        };
    }

    private static Measure Repeat(RepeatNode repeat, Measure so)
    {
        if (repeat is { Minimum: 0, Maximum: 1 })
        {
            var (least, once) = (so.Least, Follow(new Chain(repeat.Part, null), so));
            once.Least = least;
            once.IsCertain = false;
            return once;
        }

        if (repeat is { Part: CharacterNode, Maximum: null, Mode: RepeatMode.Greedy })
        {
            so.Least = unchecked(so.Least + repeat.Minimum);
            so.Greatest = unchecked(so.Greatest + (so.HasGreatest ? Endless : 0));
            so.IsCertain = false;
            return so;
        }

        var part = Of(repeat.Part);
        // A group that can match in several ways is gone through anew each time, and nobody keeps count.
        var isLoop = repeat is { Part: GroupNode { IsAtomic: false }, Mode: not RepeatMode.Possessive } && !part.IsCertain;
        var greatest = unchecked((part.Greatest * (repeat.Maximum ?? Endless)) + so.Greatest);
        return new Measure
        {
            Least = unchecked((part.Least * repeat.Minimum) + so.Least),
            Greatest = greatest,
            HasGreatest = !isLoop && so.HasGreatest && part.HasGreatest && greatest >= so.Greatest,
            IsCertain = part.IsCertain && repeat.Minimum == repeat.Maximum && so.IsCertain,
        };
    }
}
