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
            return false;
        var close = FindClose(at);
        if (close < 0)
            return false;
        if (LooksLikeNode(at + 1))
            return IsRelationshipAhead(close + 1);

        // A group: the repetition comes after it, and a pattern is inside.
        return Peek(at + 1).IsSign("(") && IsPatternAhead(at + 1) && (IsQuantifier(Peek(close + 1)) || Peek(close + 1).IsSign("("));
    }

    private static bool IsQuantifier(Token token) => token.IsSign("+") || token.IsSign("*") || token.IsSign("{");

    private bool LooksLikeNode(int at)
    {
        var first = Peek(at);
        if (first.IsSign(")") || first.IsSign(":") || first.IsSign("{"))
            return true;
        if (!first.IsName)
            return false;
        var second = Peek(at + 1);
        return second.IsSign(")")
            || second.IsSign(":")
            || second.IsSign("{")
            || second.IsSign("$")
            || second.IsWord("WHERE")
            || second.IsWord("IS");
    }

    /// <summary>How far ahead the parenthesis at hand is closed; -1 if never.</summary>
    private int FindClose(int at)
    {
        var depth = 0;
        for (var ahead = at; Peek(ahead).Kind != TokenKind.End; ahead++)
        {
            if (Peek(ahead).IsSign("("))
                depth++;
            else if (Peek(ahead).IsSign(")") && --depth == 0)
                return ahead;
        }

        return -1;
    }
}
