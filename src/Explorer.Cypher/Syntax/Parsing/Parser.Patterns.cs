using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private Pattern ParsePattern()
    {
        var position = Current.Position;
        return new Pattern(ParseList(ParsePathPattern)) { Position = position };
    }

    private PathPattern ParsePathPattern()
    {
        var position = Current.Position;
        Variable? variable = null;
        if (Current.IsName && Peek().IsSign("="))
        {
            variable = ExpectDeclaration();
            Expect("=");
        }

        var path = IsShortestPathCall() ? ParseShortestPath() : ParseSelectedPath();
        return path with { Variable = variable, Position = position };
    }

    private bool IsShortestPathCall() => (IsWord("shortestPath") || IsWord("allShortestPaths")) && Peek().IsSign("(");

    private PathPattern ParseShortestPath()
    {
        var function = Next();
        var kind = function.IsWord("shortestPath") ? PathSelectorKind.ShortestPathFunction : PathSelectorKind.AllShortestPathsFunction;
        Expect("(");
        var elements = ParsePathElements();
        Expect(")");
        var selector = new PathSelector(kind, 1) { Position = function.Position };
        return new PathPattern(null, selector, elements) { Position = function.Position };
    }

    private PathPattern ParseSelectedPath()
    {
        var position = Current.Position;
        var selector = Is("(") ? null : ParseSelector();
        return new PathPattern(null, selector, ParsePathElements()) { Position = position };
    }

    /// <summary><c>ANY SHORTEST</c>, <c>SHORTEST 3 PATH GROUPS</c>, <c>ALL PATHS</c> ... before a path.</summary>
    private PathSelector? ParseSelector()
    {
        var position = Current.Position;
        PathSelector? selector = null;
        if (AcceptWords("ALL", "SHORTEST"))
        {
            selector = new PathSelector(PathSelectorKind.AllShortest, 1);
        }
        else if (AcceptWords("ANY", "SHORTEST"))
        {
            selector = new PathSelector(PathSelectorKind.Shortest, 1);
        }
        else if (AcceptWord("SHORTEST"))
        {
            selector = new PathSelector(PathSelectorKind.Shortest, ParseOptionalCount());
        }
        else if (AcceptWord("ANY"))
        {
            selector = new PathSelector(PathSelectorKind.Any, ParseOptionalCount());
        }
        else if (AcceptWord("ALL"))
        {
            selector = new PathSelector(PathSelectorKind.All, 1);
        }
        if (selector is null)
        {
            return null;
        }
        if (!AcceptWord("PATH"))
        {
            AcceptWord("PATHS");
        }
        if (selector.Count < 1)
        {
            throw SyntaxErrors.Unexpected("The number of paths is 1 or more.", _tokens[_index - 1].Position);
        }
        if (selector.Kind == PathSelectorKind.Shortest && (AcceptWord("GROUP") || AcceptWord("GROUPS")))
        {
            selector = selector with { Kind = PathSelectorKind.ShortestGroups };
        }
        return selector with { Position = position };
    }

    private long ParseOptionalCount() =>
        Current.Kind == TokenKind.Integer ? ((IntegerLiteral)NumberLiterals.Read(Next(), negative: false)).Value : 1;

    private IReadOnlyList<PathElement> ParsePathElements()
    {
        List<PathElement> elements = [ParseNodeOrGroup()];
        while (true)
        {
            if (IsRelationshipAhead())
            {
                elements.Add(ParseRelationshipPattern());
                elements.Add(ParseNodeOrGroup());
            }
            else if (Is("(") && (elements[^1] is GroupPattern || IsGroupAhead()))
            {
                elements.Add(ParseNodeOrGroup());
            }
            else
            {
                return elements;
            }
        }
    }

    private PathElement ParseNodeOrGroup() => IsGroupAhead() ? ParseGroupPattern() : ParseNodePattern();

    /// <summary>Whether a path in parentheses begins here, rather than a node: it begins with another parenthesis, or a path variable.</summary>
    private bool IsGroupAhead() => Is("(") && (Peek().IsSign("(") || (Peek().IsName && Peek(2).IsSign("=")));

    private GroupPattern ParseGroupPattern()
    {
        GuardDepth();
        var position = Expect("(").Position;
        var path = ParsePathPattern();
        var where = ParseOptionalWhere();
        Expect(")");
        return new GroupPattern(path, where, ParseOptionalQuantifier()) { Position = position };
    }

    private PathQuantifier? ParseOptionalQuantifier()
    {
        var position = Current.Position;
        if (Accept("+"))
        {
            return new PathQuantifier(1, null) { Position = position };
        }
        if (Accept("*"))
        {
            return new PathQuantifier(0, null) { Position = position };
        }
        if (!Is("{") || !(Peek().Kind == TokenKind.Integer || Peek().IsSign(",")))
        {
            return null;
        }
        Next();
        long? minimum = Current.Kind == TokenKind.Integer ? ParseOptionalCount() : null;
        var maximum = minimum;
        if (Accept(","))
        {
            maximum = Current.Kind == TokenKind.Integer ? ParseOptionalCount() : null;
        }
        Expect("}");
        if (maximum < (minimum ?? 0))
        {
            throw SyntaxErrors.Unexpected($"The quantifier asks for at least {minimum} and at most {maximum} repetitions.", position);
        }
        return new PathQuantifier(minimum ?? 0, maximum) { Position = position };
    }
}
