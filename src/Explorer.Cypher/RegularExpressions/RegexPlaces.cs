using System.Collections.Concurrent;

namespace Explorer.Cypher.RegularExpressions;

/// <summary>Places and parts that have a sign of their own, said with simpler ones.</summary>
internal static class RegexPlaces
{
    private static readonly CharacterSet LineEnds = CharacterSet.Of("\n\r\u0085\u2028\u2029");
    private static readonly CharacterSet Feed = CharacterSet.Of('\n');
    private static readonly CharacterSet Return = CharacterSet.Of('\r');
    private static readonly ConcurrentDictionary<(RegexFlags Flags, bool IsNegated), PlaceNode> WordEdges = new();
    private static readonly Lazy<SignNode> Cluster = new(MakeCluster);
    private static readonly EdgeNode AtStart = new(IsStart: true);
    private static readonly EdgeNode AtEnd = new(IsStart: false);

    /// <summary>The start of the text.</summary>
    public static PlaceNode Start { get; } = new(AtStart, HoldsAtStart: true, HoldsAtEnd: false);

    /// <summary>The end of the text.</summary>
    public static PlaceNode End { get; } = new(AtEnd, HoldsAtStart: false, HoldsAtEnd: true);

    /// <summary><c>.</c></summary>
    public static CharacterSet Dot(RegexFlags flags) =>
        flags.HasFlag(RegexFlags.DotAll) ? CharacterSet.All
        : flags.HasFlag(RegexFlags.UnixLines) ? Feed.Negate()
        : LineEnds.Negate();

    /// <summary><c>^</c></summary>
    public static PlaceNode LineStart(RegexFlags flags)
    {
        if (!flags.HasFlag(RegexFlags.Multiline))
        {
            return Start;
        }

        // No line begins at the end of the text, not even of an empty one; between CR and LF none does either.
        RegexNode behindEnd = flags.HasFlag(RegexFlags.UnixLines)
            ? Behind(Feed)
            : OneOf(Behind(CharacterSet.Of("\n\u0085\u2028\u2029")), InRow(Behind(Return), NotAhead(new CharacterNode(Feed))));
        return new PlaceNode(InRow(NotAhead(AtEnd), OneOf(AtStart, behindEnd)), HoldsAtStart: false, HoldsAtEnd: false);
    }

    /// <summary><c>$</c>, and <c>\Z</c> where lines are not looked at.</summary>
    public static PlaceNode LineEnd(RegexFlags flags, bool multiline)
    {
        var (feed, ends) = (new CharacterNode(Feed), new CharacterNode(LineEnds));
        RegexNode meaning;
        if (flags.HasFlag(RegexFlags.UnixLines))
        {
            meaning = multiline ? OneOf(AtEnd, Ahead(feed)) : Ahead(OneOf(AtEnd, InRow(feed, AtEnd)));
        }
        else
        {
            var notWithin = new LookNode(InRow(Behind(Return), Ahead(feed)), IsBehind: false, IsNegative: true);
            meaning = InRow(
                notWithin,
                multiline
                    ? OneOf(AtEnd, Ahead(ends))
                    : Ahead(OneOf(AtEnd, InRow(ends, AtEnd), InRow(new CharacterNode(Return), feed, AtEnd)))
            );
        }

        return new PlaceNode(meaning, HoldsAtStart: false, HoldsAtEnd: true);
    }

    /// <summary><c>\b</c> and <c>\B</c>: a mark that stands over a letter is part of the word.</summary>
    public static PlaceNode WordEdge(RegexFlags flags, bool negated) =>
        WordEdges.GetOrAdd((flags & RegexFlags.UnicodeClasses, negated), key => MakeWordEdge(key.Flags, key.IsNegated));

    private static PlaceNode MakeWordEdge(RegexFlags flags, bool negated)
    {
        var table = CharacterTable.Instance;
        var letters = table["property", "javaLetterOrDigit"];
        var word = flags.HasFlag(RegexFlags.UnicodeClasses) ? table["posix", "WORD"] : letters.Union(CharacterSet.Of('_'));
        var marks = table["property", "Mn"];
        var before = new LookNode(OneOf(new CharacterNode(word), InRow(new CharacterNode(letters), Some(marks, 1))), true, false);
        var after = Ahead(
            OneOf(
                new CharacterNode(word),
                InRow(new LookNode(InRow(new CharacterNode(letters), Some(marks, 0)), true, false), new CharacterNode(marks))
            )
        );
        var (notBefore, notAfter) = (before with { IsNegative = true }, after with { IsNegative = true });
        return new PlaceNode(
            negated ? OneOf(InRow(before, after), InRow(notBefore, notAfter)) : OneOf(InRow(before, notAfter), InRow(notBefore, after)),
            HoldsAtStart: false,
            HoldsAtEnd: false
        );
    }

    /// <summary><c>\R</c>: any end of a line; CR and LF together are one, or two.</summary>
    public static SignNode LineBreak() =>
        new(
            OneOf(InRow(new CharacterNode(Return), new CharacterNode(Feed)), new CharacterNode(CharacterSet.Of("\n-\r\u0085\u2028\u2029"))),
            2
        );

    /// <summary><c>\X</c>: what a reader takes for one character, by Unicode's rules for extended grapheme clusters.</summary>
    public static SignNode GraphemeCluster() => Cluster.Value;

    private static SignNode MakeCluster()
    {
        var table = CharacterTable.Instance;
        CharacterSet Kind(string name) => table["grapheme", name];
        CharacterNode One(string name) => new(Kind(name));

        var controls = Kind("CONTROL").Union(CharacterSet.Of("\r\n"));
        var syllable = OneOf(
            InRow(Some(Kind("L"), 0), OneOf(Some(Kind("V"), 1), InRow(One("LV"), Some(Kind("V"), 0)), One("LVT")), Some(Kind("T"), 0)),
            Some(Kind("L"), 1),
            Some(Kind("T"), 1)
        );
        var picture = InRow(
            One("EXTENDED_PICTOGRAPHIC"),
            new RepeatNode(InRow(Some(Kind("EXTEND"), 0), One("ZWJ"), One("EXTENDED_PICTOGRAPHIC")), 0, null, RepeatMode.Greedy)
        );
        var cluster = InRow(
            Some(Kind("PREPEND"), 0),
            OneOf(syllable, InRow(One("RI"), One("RI")), picture, new CharacterNode(controls.Negate())),
            Some(Kind("EXTEND").Union(Kind("ZWJ")).Union(Kind("SPACINGMARK")), 0)
        );
        var any = OneOf(InRow(new CharacterNode(Return), new CharacterNode(Feed)), cluster, new CharacterNode(controls));
        return new SignNode(new GroupNode(any, 0, IsAtomic: true), 0);
    }

    private static SequenceNode InRow(params RegexNode[] parts) => new(parts);

    private static AlternativesNode OneOf(params RegexNode[] choices) => new(choices);

    private static RepeatNode Some(CharacterSet set, int minimum) => new(new CharacterNode(set), minimum, null, RepeatMode.Greedy);

    private static LookNode Ahead(RegexNode part) => new(part, IsBehind: false, IsNegative: false);

    private static LookNode NotAhead(RegexNode part) => new(part, IsBehind: false, IsNegative: true);

    private static LookNode Behind(CharacterSet set) => new(new CharacterNode(set), IsBehind: true, IsNegative: false);
}
