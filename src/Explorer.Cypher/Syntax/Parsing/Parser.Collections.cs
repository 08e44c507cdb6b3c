using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private Expression ParseBracketed()
    {
        if (Peek().IsName && Peek(2).IsWord("IN"))
        {
            return ParseListComprehension();
        }
        return TryParsePatternComprehension() ?? ParseListLiteral();
    }

    private Expression ParseListLiteral()
    {
        Expect("[");
        IReadOnlyList<Expression> items = Is("]") ? [] : ParseList(ParseExpression);
        if (!Is("]"))
        {
            throw Unexpected("',' or ']' in the list");
        }
        Next();
        return new ListLiteral(items);
    }

    private ListComprehension ParseListComprehension()
    {
        Expect("[");
        var variable = ExpectDeclaration();
        ExpectWord("IN");
        var list = ParseBeforeBar(ParseExpression);
        var where = ParseBeforeBar(ParseOptionalWhere);
        var projection = Accept("|") ? ParseExpression() : null;
        Expect("]");
        return new ListComprehension(variable, list, where, projection);
    }

    private Expression? TryParsePatternComprehension()
    {
        var named = Peek().IsName && Peek(2).IsSign("=") && Peek(3).IsSign("(");
        if (!named && !IsPatternAhead(1))
        {
            return null;
        }
        var start = _index;
        Next();
        if (named && !IsPatternAhead(2))
        {
            _index = start;
            return null;
        }

        var pattern = ParsePathPattern();
        if (!Is("|") && !IsWord("WHERE"))
        {
            _index = start;
            return null;
        }

        var where = ParseBeforeBar(ParseOptionalWhere);
        Expect("|");
        var projection = ParseExpression();
        Expect("]");
        return new PatternComprehension(pattern, where, projection);
    }

    private MapLiteral ParseMapLiteral()
    {
        var position = Expect("{").Position;
        IReadOnlyList<MapEntry> entries = Is("}") ? [] : ParseWith(barEnds: false, () => ParseList(ParseMapEntry));
        if (!Is("}"))
        {
            throw Unexpected("',' or '}' in the map");
        }
        Next();
        return new MapLiteral(entries) { Position = position };
    }

    private MapEntry ParseMapEntry()
    {
        var position = Current.Position;
        var key = ExpectName("a property key");
        Expect(":");
        return new MapEntry(key, ParseExpression()) { Position = position };
    }

    private bool IsMapProjectionAhead() =>
        Peek().IsSign("}") || Peek().IsSign(".") || (Peek().IsName && (Peek(2).IsSign(":") || Peek(2).IsSign(",") || Peek(2).IsSign("}")));

    private MapProjection ParseMapProjection(Variable subject)
    {
        Expect("{");
        IReadOnlyList<MapProjectionItem> items = Is("}") ? [] : ParseWith(barEnds: false, () => ParseList(ParseMapProjectionItem));
        Expect("}");
        return new MapProjection(subject, items) { Position = subject.Position };
    }

    private MapProjectionItem ParseMapProjectionItem()
    {
        var position = Current.Position;
        if (Accept("."))
        {
            position = Current.Position;
            return Accept("*")
                ? new MapProjectionAll { Position = position }
                : new MapProjectionProperty(ExpectName("a property key or '*'")) { Position = position };
        }

        var name = ExpectName("'.key', '.*', a variable or 'key: value'");
        var value = Accept(":") ? ParseExpression() : new Variable(name) { Position = position };
        return new MapProjectionEntry(name, value) { Position = position };
    }
}
