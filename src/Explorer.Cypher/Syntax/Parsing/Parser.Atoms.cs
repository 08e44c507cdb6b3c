using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>Words that end an expression rather than begin one, unless a variable of that name was declared.</summary>
    private static readonly HashSet<string> NotVariables = new(StringComparer.OrdinalIgnoreCase)
    {
        "RETURN",
        "WITH",
        "MATCH",
        "WHERE",
        "UNWIND",
        "CREATE",
        "MERGE",
        "DELETE",
        "DETACH",
        "REMOVE",
        "SET",
        "SKIP",
        "LIMIT",
        "UNION",
        "AS",
        "AND",
        "OR",
        "XOR",
        "NOT",
        "IN",
        "IS",
        "CONTAINS",
        "WHEN",
        "THEN",
        "ELSE",
        "END",
        "ON",
        "BY",
        "DISTINCT",
        "OPTIONAL",
        "ORDER",
        "STARTS",
        "ENDS",
        "ASC",
        "DESC",
        "ASCENDING",
        "DESCENDING",
        "FOREACH",
        "YIELD",
    };

    private bool IsDeclaredWord() => _declared.Contains(Current.Value);

    private Expression ParseAtom()
    {
        var token = Current;
        var atom = token.Kind switch
        {
            TokenKind.Integer or TokenKind.Float or TokenKind.BrokenNumber => NumberLiterals.Read(Next(), negative: false),
            TokenKind.Text => new StringLiteral(Next().Value),
            TokenKind.QuotedName => ParseCallOrVariable(),
            TokenKind.Word => ParseWordAtom(),
            TokenKind.Sign => ParseSignAtom(),
            _ => throw Unexpected("an expression"),
        };
        return atom with { Position = token.Position };
    }

    private Expression ParseSignAtom() =>
        Current.Value switch
        {
            "$" => ParseParameter(),
            "(" => IsPatternAhead() ? new PatternPredicate(ParsePathPattern()) : ParseParenthesised(),
            "[" => ParseWith(barEnds: false, ParseBracketed),
            "{" => ParseMapLiteral(),
            _ => throw Unexpected("an expression"),
        };

    private Expression ParseParenthesised()
    {
        Expect("(");
        var inner = ParseWith(barEnds: false, ParseExpression);
        Expect(")");
        return inner;
    }

    private Parameter ParseParameter()
    {
        var position = Expect("$").Position;
        if (Current.Kind is TokenKind.Integer or TokenKind.BrokenNumber || Current.IsName)
        {
            return new Parameter(Next().Value) { Position = position };
        }
        throw Unexpected("the name of a parameter after '$'");
    }

    private Expression ParseWordAtom()
    {
        if (IsDeclaredWord() && !IsCallAhead() && !Peek().IsSign("{"))
        {
            return ParseCallOrVariable();
        }
        switch (Current.Value.ToUpperInvariant())
        {
            case "NULL":
                Next();
                return new NullLiteral();
            case "TRUE":
            case "FALSE":
                return new BooleanLiteral(Next().IsWord("TRUE"));
            case "INF":
            case "INFINITY":
                Next();
                return new FloatLiteral(double.PositiveInfinity);
            case "NAN":
                Next();
                return new FloatLiteral(double.NaN);
            case "CASE":
                return ParseWith(barEnds: false, ParseCase);
            case "EXISTS" or "COUNT" or "COLLECT" when Peek().IsSign("{"):
                return ParseWith(barEnds: false, ParseSubqueryExpression);
            case "SHORTESTPATH" or "ALLSHORTESTPATHS" when Peek().IsSign("("):
                return new ShortestPathExpression(ParseShortestPath());
            case "ALL" or "ANY" or "NONE" or "SINGLE" when Peek().IsSign("(") && Peek(3).IsWord("IN"):
                return ParseWith(barEnds: false, ParseQuantifier);
            case "REDUCE" when Peek().IsSign("(") && Peek(3).IsSign("="):
                return ParseWith(barEnds: false, ParseReduce);
            default:
                return ParseCallOrVariable();
        }
    }

    private Expression ParseCallOrVariable()
    {
        if (IsCallAhead())
        {
            return ParseWith(barEnds: false, ParseFunctionCall);
        }
        if (Current.Kind == TokenKind.Word && NotVariables.Contains(Current.Value) && !IsDeclaredWord())
        {
            throw Unexpected("an expression");
        }
        var variable = ParseVariableUse();
        return Is("{") && IsMapProjectionAhead() ? ParseMapProjection(variable) : variable;
    }

    /// <summary>Whether a name, perhaps with dots, and '(' come next.</summary>
    private bool IsCallAhead()
    {
        if (!Current.IsName)
        {
            return false;
        }
        var ahead = 1;
        while (Peek(ahead).IsSign(".") && Peek(ahead + 1).IsName)
        {
            ahead += 2;
        }
        return Peek(ahead).IsSign("(");
    }
}
