using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Mistakes;

/// <summary>Texts that are not closed, closed too early, or between the wrong signs.</summary>
internal static class Quotes
{
    private const string Typographic = "\u201C\u201D\u201E\u2018\u2019\u201A\u00AB\u00BB\u00B4\u2039\u203A";

    public static CypherException? Explain(Slip slip)
    {
        if (Offset(slip) is not { } offset)
        {
            return null;
        }
        var sign = slip.Text[offset];
        if (Typographic.Contains(sign, StringComparison.Ordinal))
        {
            return slip.Say($"The sign {sign} of word processors does not enclose a text: write plain quotes, 'text' or \"text\".");
        }
        if (sign == '#')
        {
            return slip.Say("A comment begins with //, not with #.");
        }
        if (sign is '?' or '@' && slip.Tokens.Count > 1 && slip.Tokens[^2].Value is "=" or "<" or ">" or "<>" or "," or "(" or "IN")
        {
            return slip.Say("A parameter is written $name.");
        }
        if (sign == '~')
        {
            return slip.Say("A regular expression is matched by =~: n.name =~ '.*in'.");
        }
        if (sign == '?')
        {
            return slip.Say("Cypher has no '? :': write CASE WHEN ... THEN ... ELSE ... END.");
        }
        if (sign is '\'' or '"' && slip.Error.Message.Contains("never closed", StringComparison.Ordinal))
        {
            return Apostrophe(slip, sign) ?? slip.Say($"The text that begins here is never closed: write {sign} behind its last letter.");
        }
        return null;
    }

    /// <summary>A quote between two letters ended a text that was meant to go on.</summary>
    private static CypherException? Apostrophe(Slip slip, char quote)
    {
        var before = slip.Tokens.LastOrDefault(token =>
            token.Kind == TokenKind.Text && slip.Text[token.Position.Offset] == quote && IsLetter(slip.Text, token.End)
        );
        if (before is null || !IsLetter(slip.Text, before.End - 2))
        {
            return null;
        }
        var start = before.End - 1;
        while (IsLetter(slip.Text, start - 1))
        {
            start--;
        }
        var end = before.End;
        while (IsLetter(slip.Text, end))
        {
            end++;
        }
        var other = quote == '\'' ? '"' : '\'';
        var position = new Token(TokenKind.Sign, "", SourcePosition.In(slip.Text, before.End - 1), before.End);
        return slip.Say(
            $"The {quote} in {slip.Text[start..end]} ends the text: write \\{quote} inside a text, or put the whole text between {other} and {other}.",
            position
        );
    }

    private static bool IsLetter(string text, int offset) => offset >= 0 && offset < text.Length && char.IsLetter(text[offset]);

    private static int? Offset(Slip slip)
    {
        var lines = slip.Text.Split('\n');
        var offset = lines.Take(slip.Error.Line - 1).Sum(line => line.Length + 1) + slip.Error.Column - 1;
        return offset >= 0 && offset < slip.Text.Length ? offset : null;
    }
}
