using Explorer.Content.Prose;

namespace Explorer.Server.Prose;

/// <summary>A piece of a paragraph.</summary>
/// <param name="Text">The words.</param>
/// <param name="Kind">plain, code or strong.</param>
public sealed record PhraseReply(string Text, string Kind)
{
    /// <summary>A paragraph as it is sent.</summary>
    internal static IReadOnlyList<PhraseReply> Of(IReadOnlyList<Phrase> paragraph) =>
        [.. paragraph.Select(phrase => new PhraseReply(phrase.Text, phrase.Kind.ToString().ToLowerInvariant()))];

    /// <summary>Paragraphs as they are sent.</summary>
    internal static IReadOnlyList<IReadOnlyList<PhraseReply>> Of(IReadOnlyList<IReadOnlyList<Phrase>> text) => [.. text.Select(Of)];
}
