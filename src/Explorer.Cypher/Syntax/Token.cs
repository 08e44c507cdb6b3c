using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Syntax;

/// <summary>A word, number, text or sign of a statement.</summary>
/// <param name="Value">Names and texts without quotes and escapes; numbers and signs as written.</param>
/// <param name="End">The offset after its last character.</param>
internal sealed record Token(TokenKind Kind, string Value, SourcePosition Position, int End)
{
    public bool IsName => Kind is TokenKind.Word or TokenKind.QuotedName;

    public bool IsWord(string keyword) => Kind == TokenKind.Word && Value.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    public bool IsSign(string sign) => Kind == TokenKind.Sign && Value == sign;

    /// <summary>Whether it is '-', '&lt;' or '&gt;' of a relationship, or what a word processor makes of it.</summary>
    public bool Draws(string sign) => Kind == TokenKind.Sign && (Value == sign || (Value.Length == 1 && DrawnSigns.Of(Value[0]) == sign));

    /// <summary>How the token is called in an error message.</summary>
    public string Description =>
        Kind switch
        {
            TokenKind.End => "the end of the statement",
            TokenKind.Text => $"the text '{Shorten(Value)}'",
            TokenKind.QuotedName => $"`{Shorten(Value)}`",
            _ => $"'{Shorten(Value)}'",
        };

    private static string Shorten(string text) => text.Length <= 30 ? text : text[..30] + "...";
}
