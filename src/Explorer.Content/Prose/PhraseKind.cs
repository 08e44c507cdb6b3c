namespace Explorer.Content.Prose;

/// <summary>How a piece of a paragraph is written.</summary>
public enum PhraseKind
{
    /// <summary>As any text.</summary>
    Plain,

    /// <summary>As Cypher.</summary>
    Code,

    /// <summary>Bold.</summary>
    Strong,
}
