using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private SubqueryExpression ParseSubqueryExpression()
    {
        var kind = Next().Value.ToUpperInvariant() switch
        {
            "EXISTS" => SubqueryKind.Exists,
            "COUNT" => SubqueryKind.Count,
            _ => SubqueryKind.Collect,
        };
        Expect("{");
        var query = kind != SubqueryKind.Collect && IsBarePatternAhead() ? ParseBarePattern() : ParseQuery();
        Expect("}");
        return new SubqueryExpression(kind, query);
    }

    /// <summary>Whether MATCH was left out: <c>EXISTS { (a)--&gt;(b) WHERE ... }</c></summary>
    private bool IsBarePatternAhead() =>
        Is("(")
        || (Current.IsName && Peek().IsSign("="))
        || IsShortestPathCall()
        || ((IsWord("ANY") || IsWord("ALL") || IsWord("SHORTEST")) && !Peek().IsSign("("));

    private Query ParseBarePattern()
    {
        var position = Current.Position;
        var match = new MatchClause(false, ParsePattern(), [], ParseOptionalWhere()) { Position = position };
        var single = new SingleQuery([match]) { Position = position };
        return new Query([single], false) { Position = position };
    }

    /// <summary>
    /// Whether a pattern begins at a parenthesis, and not an expression: it must look like a node, or a group of a path, and a
    /// relationship must follow.
    /// </summary>
    private bool IsPatternAhead(int at = 0)
    {
        if (!Peek(at).IsSign("("))
        {
            return false;
        }
        if (LooksLikeNode(at + 1))
        {
            return FindClose(at) is { } close && IsRelationshipAhead(close + 1);
        }

        // A group: a pattern is inside, and its repetition or another part of the path comes after it.
        return Peek(at + 1).IsSign("(")
            && LooksLikeNode(at + 2)
            && FindClose(at + 1) is { } inner
            && IsRelationshipAhead(inner + 1)
            && FindClose(at) is { } outer
            && (IsQuantifier(Peek(outer + 1)) || Peek(outer + 1).IsSign("("));
    }

    private static bool IsQuantifier(Token token) => token.IsSign("+") || token.IsSign("*") || token.IsSign("{");

    private bool LooksLikeNode(int at)
    {
        var first = Peek(at);
        if (first.IsSign(")") || first.IsSign(":") || first.IsSign("{"))
        {
            return true;
        }
        if (!first.IsName)
        {
            return false;
        }
        var second = Peek(at + 1);
        return second.IsSign(")")
            || second.IsSign(":")
            || second.IsSign("{")
            || second.IsSign("$")
            || second.IsWord("WHERE")
            || second.IsWord("IS");
    }

    /// <summary>How far ahead the parenthesis at hand is closed; null if never.</summary>
    private int? FindClose(int at) => _closes.TryGetValue(_index + at, out var close) ? close - _index : null;

    /// <summary>Where each parenthesis is closed, by the index of its token: found once, so that deep nesting stays cheap.</summary>
    private static Dictionary<int, int> MatchParentheses(IReadOnlyList<Token> tokens)
    {
        var closes = new Dictionary<int, int>();
        var open = new Stack<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsSign("("))
            {
                open.Push(i);
            }
            else if (tokens[i].IsSign(")") && open.TryPop(out var start))
            {
                closes[start] = i;
            }
        }

        return closes;
    }
}
