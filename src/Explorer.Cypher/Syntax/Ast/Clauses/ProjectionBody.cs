using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>What stands after RETURN or WITH.</summary>
/// <param name="All">Whether it begins with <c>*</c>.</param>
internal sealed record ProjectionBody(
    bool Distinct,
    bool All,
    IReadOnlyList<ProjectionItem> Items,
    IReadOnlyList<SortItem> OrderBy,
    Expression? Skip,
    Expression? Limit
) : AstNode
{
    public override void Print(StringBuilder text)
    {
        text.Append(Distinct ? "DISTINCT " : "").Append(All ? "*" : "");
        if (All && Items.Count > 0)
        {
            text.Append(", ");
        }
        text.AppendAll(Items);
        if (OrderBy.Count > 0)
        {
            text.Append(" ORDER BY ").AppendAll(OrderBy);
        }
        if (Skip is not null)
        {
            text.Append(" SKIP ").AppendNode(Skip);
        }
        if (Limit is not null)
        {
            text.Append(" LIMIT ").AppendNode(Limit);
        }
    }
}

/// <summary><c>expression AS alias</c></summary>
/// <param name="Text">The expression as the user wrote it: the name of the column without an alias.</param>
internal sealed record ProjectionItem(Expression Expression, Variable? Alias, string Text) : AstNode
{
    public override void Print(StringBuilder text)
    {
        Expression.Print(text);
        if (Alias is not null)
        {
            text.Append(" AS ").AppendNode(Alias);
        }
    }
}

/// <summary>One key of an order, ascending unless said otherwise.</summary>
internal sealed record SortItem(Expression Expression, bool Descending) : AstNode
{
    public override void Print(StringBuilder text) => text.AppendNode(Expression).Append(Descending ? " DESC" : "");
}
