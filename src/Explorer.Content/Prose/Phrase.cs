namespace Explorer.Content.Prose;

/// <summary>A piece of a paragraph that is written in one way.</summary>
/// <param name="Text">The words, without any mark-up.</param>
/// <param name="Kind">How they are written.</param>
public sealed record Phrase(string Text, PhraseKind Kind);
