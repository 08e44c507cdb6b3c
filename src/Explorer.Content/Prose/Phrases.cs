using System.Text;
using Markdig.Syntax.Inlines;

namespace Explorer.Content.Prose;

/// <summary>Turns the inside of a paragraph into phrases. The page puts them up as text, so no mark-up of a file ever reaches it.</summary>
internal static class Phrases
{
    /// <summary>The phrases of a paragraph.</summary>
    /// <param name="words">Its inside.</param>
    /// <param name="report">Called with line, column, what is wrong and what to do.</param>
    public static IReadOnlyList<Phrase> Of(ContainerInline words, Action<int, int, string, string> report)
    {
        var phrases = new List<(StringBuilder Text, PhraseKind Kind)>();
        Add(phrases, words, PhraseKind.Plain, report);
        return [.. phrases.Select(phrase => new Phrase(phrase.Text.ToString(), phrase.Kind))];
    }

    private static void Add(
        List<(StringBuilder Text, PhraseKind Kind)> phrases,
        ContainerInline words,
        PhraseKind kind,
        Action<int, int, string, string> report
    )
    {
        foreach (var word in words)
        {
            switch (word)
            {
                case LiteralInline literal:
                    Append(phrases, literal.Content.ToString(), kind);
                    break;
                case HtmlEntityInline entity:
                    Append(phrases, entity.Transcoded.ToString(), kind);
                    break;
                case LineBreakInline:
                    Append(phrases, " ", kind);
                    break;
                case CodeInline code:
                    Append(phrases, code.Content, PhraseKind.Code);
                    break;
                case EmphasisInline emphasis:
                    Add(phrases, emphasis, PhraseKind.Strong, report);
                    break;
                default:
                    report(
                        word.Line + 1,
                        word.Column + 1,
                        "There are no links, pictures or HTML in its sentences.",
                        "Write words, `Cypher` between backticks or **bold** words."
                    );
                    break;
            }
        }
    }

    /// <summary>Adds a phrase; one in the same way as the last goes on with it.</summary>
    private static void Append(List<(StringBuilder Text, PhraseKind Kind)> phrases, string text, PhraseKind kind)
    {
        if (phrases.Count == 0 || phrases[^1].Kind != kind)
        {
            phrases.Add((new StringBuilder(), kind));
        }
        phrases[^1].Text.Append(text);
    }
}
