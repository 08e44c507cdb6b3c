using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

/// <summary>
/// Reads a statement by recursive descent; one part of this class per clause lies beside it. Keywords are words like any
/// other: the place decides, so that <c>MATCH (order) RETURN order.end</c> works.
/// </summary>
internal sealed partial class Parser
{
    private readonly string _text;
    private readonly IReadOnlyList<Token> _tokens;

    /// <summary>Names declared so far: a keyword among them may also be used as a variable.</summary>
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _closes;
    private int _index;

    private Parser(string text)
    {
        _text = text;
        _tokens = Lexer.Tokenize(text);
        _closes = MatchParentheses(_tokens);
    }

    private Token Current => _tokens[_index];

    /// <summary>The tree of one statement; a semicolon may end it. Throws <see cref="CypherException"/> with the line at fault.</summary>
    public static ParsedStatement Parse(string text)
    {
        try
        {
            var parser = new Parser(text);
            var statement = parser.ParseStatement();
            parser.Accept(";");
            if (parser.Current.Kind != TokenKind.End)
            {
                throw statement is QueryStatement
                    ? parser.Unexpected("a clause or the end of the statement")
                    : parser.Unexpected("the end of the statement");
            }
            return statement;
        }
        catch (CypherException error)
        {
            throw error.WithSource(text);
        }
    }

    private Token Peek(int ahead = 1) => _tokens[Math.Min(_index + ahead, _tokens.Count - 1)];

    private Token Next()
    {
        var token = Current;
        if (_index < _tokens.Count - 1)
        {
            _index++;
        }
        return token;
    }

    private bool Is(string sign) => Current.IsSign(sign);

    private bool IsWord(string keyword) => Current.IsWord(keyword);

    private bool AreWords(string first, string second) => Current.IsWord(first) && Peek().IsWord(second);

    private bool Accept(string sign)
    {
        if (!Is(sign))
        {
            return false;
        }
        Next();
        return true;
    }

    private bool AcceptWord(string keyword)
    {
        if (!IsWord(keyword))
        {
            return false;
        }
        Next();
        return true;
    }

    private bool AcceptWords(string first, string second)
    {
        if (!AreWords(first, second))
        {
            return false;
        }
        Next();
        Next();
        return true;
    }

    private Token Expect(string sign) => Is(sign) ? Next() : throw Unexpected($"'{sign}'");

    private Token ExpectWord(string keyword) => IsWord(keyword) ? Next() : throw Unexpected(keyword);

    private string ExpectName(string what) => Current.IsName ? Next().Value : throw Unexpected(what);

    /// <summary>A variable where it comes into being.</summary>
    private Variable ExpectDeclaration(string what = "a variable")
    {
        if (!Current.IsName)
        {
            throw Unexpected(what);
        }
        var token = Next();
        _declared.Add(token.Value);
        return new Variable(token.Value) { Position = token.Position };
    }

    private IReadOnlyList<T> ParseList<T>(Func<T> item)
    {
        List<T> items = [item()];
        while (Accept(","))
        {
            items.Add(item());
        }
        return items;
    }

    private CypherException Unexpected(string expected)
    {
        if (Current.Kind == TokenKind.Sign && DrawnSigns.Of(Current.Value[0]) is { } plain)
        {
            return SyntaxErrors.Of(
                "InvalidUnicodeCharacter",
                $"The sign '{Current.Value}' of word processors can only draw relationships. Write the plain '{plain}'.",
                Current.Position
            );
        }
        var came = Current.Kind == TokenKind.End ? "The statement ends too early" : $"Unexpected {Current.Description}";
        return SyntaxErrors.Unexpected($"{came}: expected {expected}.", Current.Position);
    }

    private void GuardDepth() => StackGuard.Check(Current.Position.Line, Current.Position.Column);
}
