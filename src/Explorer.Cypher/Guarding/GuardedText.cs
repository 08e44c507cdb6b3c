using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax;

namespace Explorer.Cypher.Guarding;

/// <summary>The words and signs of a statement, as the guard looks at them. Outside of it there is nothing, and asking for that is no mistake.</summary>
internal sealed class GuardedText(string text)
{
    // A database plans for minutes what is larger, and while it plans nobody can stop it.
    private const int MostTokens = 5000;
    private const int Deepest = 100;

    // Ends of lines for some, and not for others.
    private static readonly char[] OddEnds = ['\u000B', '\u000C', '\u0085', '\u2028', '\u2029'];

    private readonly IReadOnlyList<Token> _tokens = Lexer.Tokenize(text);

    /// <summary>How many there are, without the end.</summary>
    public int Count => _tokens.Count - 1;

    /// <summary>A keyword as it is compared, also where a letter only becomes a plain one in capitals; empty for what is none.</summary>
    public string Word(int i) => At(i) is { Kind: TokenKind.Word } word ? Fold(word.Value) : "";

    /// <summary>Whether it is a word or a name in back-ticks.</summary>
    public bool IsName(int i) => At(i) is { IsName: true };

    /// <summary>Whether it is a sign.</summary>
    public bool IsSign(int i, string sign) => At(i)?.IsSign(sign) ?? false;

    /// <summary>Whether there is nothing more.</summary>
    public bool IsEnd(int i) => At(i) is null or { Kind: TokenKind.End };

    /// <summary>Where it stands.</summary>
    public SourcePosition Position(int i) => At(i)?.Position ?? new SourcePosition(0, 1, 1);

    /// <summary>How it is called in a message.</summary>
    public string Describe(int i) => At(i)?.Description ?? "nothing";

    /// <summary>Whether it is the name of a property, a label, a key or a parameter, and so no keyword.</summary>
    public bool IsMember(int i) =>
        IsSign(i - 1, ":")
        || IsSign(i - 1, "$")
        || (IsSign(i - 1, ".") && (IsName(i - 2) || IsSign(i - 2, ")") || IsSign(i - 2, "]") || IsSign(i - 2, "}")));

    /// <summary>The name that begins here, with all that follows its points.</summary>
    public string Chain(int start)
    {
        var name = At(start)?.Value ?? "";
        for (var i = start + 1; IsSign(i, ".") && IsName(i + 1); i += 2)
        {
            name += "." + At(i + 1)!.Value;
        }
        return name;
    }

    /// <summary>Where the name begins whose last part this is.</summary>
    public int ChainStart(int last)
    {
        while (IsSign(last - 1, ".") && IsName(last - 2))
        {
            last -= 2;
        }
        return last;
    }

    /// <summary>Where the next statement begins, after a semicolon.</summary>
    public int NextStatement(int i)
    {
        while (i < Count && !IsSign(i, ";"))
        {
            i++;
        }
        return i + 1;
    }

    /// <summary>Passes over EXPLAIN, PROFILE and CYPHER with its options.</summary>
    public int SkipPrefix(int i)
    {
        while (true)
        {
            if (Word(i) is "EXPLAIN" or "PROFILE")
            {
                i++;
            }
            else if (Word(i) == "CYPHER")
            {
                i++;
                while (At(i) is { Kind: TokenKind.Integer or TokenKind.Float } || (IsName(i) && IsSign(i + 1, "=")))
                {
                    i += IsSign(i + 1, "=") ? 3 : 1;
                }
            }
            else
            {
                return i;
            }
        }
    }

    /// <summary>Refuses what is too large to be planned, and what others may cut into words in another way.</summary>
    /// <exception cref="CypherException">There is such a thing.</exception>
    public void CheckSigns()
    {
        if (Count > MostTokens)
        {
            throw SyntaxErrors.Unexpected(
                $"The statement has more than {MostTokens} words and signs. Send what is long as a parameter.",
                _tokens[MostTokens].Position
            );
        }
        var (end, depth) = (0, 0);
        foreach (var token in _tokens)
        {
            depth += token switch
            {
                { Kind: TokenKind.Sign, Value: "(" or "[" or "{" } => 1,
                { Kind: TokenKind.Sign, Value: ")" or "]" or "}" } => -1,
                _ => 0,
            };
            if (depth > Deepest)
            {
                throw SyntaxErrors.Unexpected($"Brackets lie more than {Deepest} deep within each other.", token.Position);
            }
            var between = text.AsSpan(end, token.Position.Offset - end);
            if (between.IndexOf("//", StringComparison.Ordinal) >= 0 && between.IndexOfAny(OddEnds) >= 0)
            {
                throw SyntaxErrors.Unexpected("A comment holds an unusual end of line. End its line with a plain one.", token.Position);
            }
            if (token.Kind == TokenKind.BrokenNumber)
            {
                throw SyntaxErrors.Unexpected(
                    $"{token.Description} is no number. Put a space between a number and a word.",
                    token.Position
                );
            }
            end = token.End;
        }
    }

    private Token? At(int i) => i >= 0 && i < _tokens.Count ? _tokens[i] : null;

    private static string Fold(string word) =>
        word.ToUpperInvariant()
            .Replace('\u017F', 'S') // long s
            .Replace('\u0131', 'I') // dotless i
            .Replace('\u0130', 'I') // I with a dot
            .Replace('\u212A', 'K'); // the sign of Kelvin
}
