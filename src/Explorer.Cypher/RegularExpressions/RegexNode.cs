namespace Explorer.Cypher.RegularExpressions;

/// <summary>A part of a pattern.</summary>
internal abstract record RegexNode;

/// <summary>One character of a set.</summary>
internal sealed record CharacterNode(CharacterSet Set) : RegexNode;

/// <summary>One part after the other; without parts it matches between any two characters.</summary>
internal sealed record SequenceNode(IReadOnlyList<RegexNode> Parts) : RegexNode
{
    /// <summary>Nothing at all.</summary>
    public static SequenceNode Empty { get; } = new([]);
}

/// <summary>One of several.</summary>
internal sealed record AlternativesNode(IReadOnlyList<RegexNode> Choices) : RegexNode;

/// <summary>A part, several times.</summary>
/// <param name="Maximum">The most; null for no end.</param>
internal sealed record RepeatNode(RegexNode Part, int Minimum, int? Maximum, RepeatMode Mode) : RegexNode;

/// <summary>A part between parentheses.</summary>
/// <param name="Number">The number by which it is referred to; 0 for none.</param>
/// <param name="IsAtomic">Whether it never tries another way once it has matched.</param>
internal sealed record GroupNode(RegexNode Part, int Number, bool IsAtomic) : RegexNode;

/// <summary>What must, or must not, stand ahead or behind.</summary>
internal sealed record LookNode(RegexNode Part, bool IsBehind, bool IsNegative) : RegexNode;

/// <summary>A place: the beginning, an end of a line, a boundary.</summary>
/// <param name="Meaning">What must hold there.</param>
/// <param name="HoldsAtStart">Whether the start of every text is such a place.</param>
/// <param name="HoldsAtEnd">Whether the end of every text is such a place.</param>
internal sealed record PlaceNode(RegexNode Meaning, bool HoldsAtStart, bool HoldsAtEnd) : RegexNode;

/// <summary>A sign for more than one character can say: the end of a line, a grapheme cluster.</summary>
/// <param name="Meaning">What it stands for.</param>
/// <param name="Longest">The most characters that it matches; 0 where that cannot be told.</param>
internal sealed record SignNode(RegexNode Meaning, int Longest) : RegexNode;

/// <summary>The start of the text, or its end.</summary>
internal sealed record EdgeNode(bool IsStart) : RegexNode;

/// <summary>What a group has matched, once more.</summary>
/// <param name="Number">The group; one that there is not never matches.</param>
internal sealed record BackReferenceNode(int Number, bool IgnoresCase) : RegexNode;

/// <summary>How a repeated part goes on.</summary>
internal enum RepeatMode
{
    /// <summary>As often as possible.</summary>
    Greedy,

    /// <summary>As seldom as possible.</summary>
    Lazy,

    /// <summary>As often as possible, and never less.</summary>
    Possessive,
}
