using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Mistakes;

/// <summary>A statement that was refused: its tokens, the place, and questions about what stands around it.</summary>
internal sealed class Slip
{
    private static readonly string[] Clauses =
    [
        "MATCH",
        "WITH",
        "UNWIND",
        "RETURN",
        "CREATE",
        "MERGE",
        "SET",
        "REMOVE",
        "DELETE",
        "FOREACH",
        "CALL",
        "LOAD",
        "WHERE",
        "ORDER",
        "SKIP",
        "LIMIT",
        "YIELD",
        "UNION",
        "OPTIONAL",
        "DETACH",
        "USE",
    ];

    public Slip(string text, CypherException error)
    {
        Text = text;
        Error = error;
        Tokens = Lexer.TokenizeWhatIsSound(text);
        At = Tokens.Count - 1;
        for (var i = 0; i < Tokens.Count; i++)
        {
            var place = Tokens[i].Position;
            if (place.Line > error.Line || (place.Line == error.Line && place.Column >= error.Column))
            {
                At = i;
                break;
            }
        }
    }

    public string Text { get; }

    public CypherException Error { get; }

    /// <summary>All tokens that could be read, and the end.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>The token at which the statement was given up.</summary>
    public int At { get; }

    public Token Here => Tokens[At];

    /// <summary>The token so many places from the one at fault; the end beyond the last, and before the first.</summary>
    public Token Near(int distance) => Token(At + distance);

    public Token Token(int index) => index >= 0 && index < Tokens.Count ? Tokens[index] : Tokens[^1];

    public bool IsAtEnd => Here.Kind == TokenKind.End;

    /// <summary>Whether these words and signs stand at a place, one after the other.</summary>
    public bool Stands(int index, params string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (index + i < 0 || index + i >= Tokens.Count || !(Tokens[index + i].IsWord(words[i]) || Tokens[index + i].IsSign(words[i])))
            {
                return false;
            }
        }
        return true;
    }

    public static bool IsClause(Token token) => Array.Exists(Clauses, token.IsWord);

    /// <summary>The keyword of the clause that a token lies in: the last one before it outside of brackets that are closed; -1 before the first.</summary>
    public int ClauseOf(int index)
    {
        var depth = 0;
        for (var i = index - 1; i >= 0; i--)
        {
            var token = Tokens[i];
            if (token.Kind == TokenKind.Sign)
            {
                depth +=
                    token.Value is ")" or "]" or "}" ? 1
                    : token.Value is "(" or "[" or "{" ? -1
                    : 0;
            }
            else if (
                depth <= 0
                && IsClause(token)
                && !(i > 0 && (Tokens[i - 1].IsSign(".") || Tokens[i - 1].IsSign(":") || Tokens[i - 1].IsSign("$")))
            )
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>The bracket that is open around a token; -1 where none is.</summary>
    public int OpenAround(int index)
    {
        var depth = 0;
        for (var i = index - 1; i >= 0; i--)
        {
            if (Tokens[i].Kind != TokenKind.Sign)
            {
                continue;
            }
            if (Tokens[i].Value is ")" or "]" or "}")
            {
                depth++;
            }
            else if (Tokens[i].Value is "(" or "[" or "{" && --depth < 0)
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>The text from one token to another, both included.</summary>
    public string Written(int from, int to) => Text[Token(from).Position.Offset..Math.Max(Token(from).End, Token(to).End)];

    /// <summary>Whether nothing lies between a token and the next.</summary>
    public bool Touches(int index) => Token(index).End == Token(index + 1).Position.Offset;

    /// <summary>Whether the statement is well formed when something is put in the place of a piece of it.</summary>
    public bool IsHealedBy(int offset, int end, string by)
    {
        try
        {
            Parser.Parse(string.Concat(Text.AsSpan(0, offset), by, Text.AsSpan(end)));
            return true;
        }
        catch (CypherException)
        {
            return false;
        }
    }

    /// <summary>The same failure in better words, at the same place.</summary>
    public CypherException Say(string sentence) => Say(sentence, new SourcePosition(0, Error.Line, Error.Column));

    /// <summary>The same failure in better words, where its cause is.</summary>
    public CypherException Say(string sentence, Token at) => Say(sentence, at.Position);

    private CypherException Say(string sentence, SourcePosition at) =>
        new(Error.Type, Error.Phase, Error.Detail, sentence, at.Line, at.Column, Error.InnerException);
}
