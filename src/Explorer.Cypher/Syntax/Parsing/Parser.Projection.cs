using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Syntax;

internal sealed partial class Parser
{
    private WithClause ParseWith()
    {
        ExpectWord("WITH");
        return new WithClause(ParseProjection(), ParseOptionalWhere());
    }

    private ReturnClause ParseReturn()
    {
        ExpectWord("RETURN");
        return new ReturnClause(ParseProjection());
    }

    /// <summary>ORDER BY, SKIP or LIMIT as a clause of its own is <c>WITH *</c> with them.</summary>
    private WithClause? ParseStandaloneOrder()
    {
        if (IsWord("ORDER") && !Peek().IsWord("BY"))
        {
            return null;
        }
        var position = Current.Position;
        return new WithClause(ParseOrder(new ProjectionBody(false, true, [], [], null, null) { Position = position }), null);
    }

    private ProjectionBody ParseProjection()
    {
        var position = Current.Position;
        var distinct = AcceptDistinct();
        var all = Accept("*");
        IReadOnlyList<ProjectionItem> items = !all || Accept(",") ? ParseList(ParseProjectionItem) : [];
        return ParseOrder(new ProjectionBody(distinct, all, items, [], null, null) { Position = position });
    }

    private bool AcceptDistinct()
    {
        var isName = _declared.Contains(Current.Value) && (Peek().IsSign(",") || Peek().IsSign("."));
        return !isName && AcceptWord("DISTINCT");
    }

    private ProjectionBody ParseOrder(ProjectionBody projection)
    {
        if (AcceptWords("ORDER", "BY"))
        {
            projection = projection with { OrderBy = ParseList(ParseSortItem) };
        }
        if (AcceptWord("SKIP") || AcceptWord("OFFSET"))
        {
            projection = projection with { Skip = ParseExpression() };
        }
        if (AcceptWord("LIMIT"))
        {
            projection = projection with { Limit = ParseExpression() };
        }
        return projection;
    }

    private ProjectionItem ParseProjectionItem()
    {
        var first = Current;
        var expression = ParseExpression();
        var text = _text[first.Position.Offset.._tokens[_index - 1].End];
        var alias = AcceptWord("AS") ? ExpectDeclaration("a name for the column") : null;
        return new ProjectionItem(expression, alias, text) { Position = first.Position };
    }

    private SortItem ParseSortItem()
    {
        var position = Current.Position;
        var expression = ParseExpression();
        var descending = AcceptWord("DESC") || AcceptWord("DESCENDING");
        if (!descending && !AcceptWord("ASC"))
        {
            AcceptWord("ASCENDING");
        }
        return new SortItem(expression, descending) { Position = position };
    }
}
