using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Semantics;

/// <summary>An index that a statement advises to use.</summary>
/// <param name="IsOnRelationships">Whether it is on relationships, and not on nodes.</param>
/// <param name="Label">The label or type.</param>
/// <param name="Keys">The property keys.</param>
/// <param name="Position">Where the advice stands.</param>
internal sealed record HintUse(bool IsOnRelationships, string Label, IReadOnlyList<string> Keys, SourcePosition Position)
{
    /// <summary>What it is on, as Cypher writes it.</summary>
    public string Place => IsOnRelationships ? $"[:{Label} {{{string.Join(", ", Keys)}}}]" : $"(:{Label} {{{string.Join(", ", Keys)}}})";
}
