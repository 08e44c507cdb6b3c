using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary><c>[variable IN list WHERE predicate | projection]</c></summary>
internal sealed record ListComprehension(Variable Variable, Expression List, Expression? Where, Expression? Projection) : Expression
{
    public override IReadOnlyList<Expression> Children => new[] { List, Where, Projection }.OfType<Expression>().ToArray();

    public override Expression MapChildren(Func<Expression, Expression> map) =>
        this with
        {
            List = map(List),
            Where = Where is null ? null : map(Where),
            Projection = Projection is null ? null : map(Projection),
        };

    public override void Print(StringBuilder text)
    {
        text.Append('[').AppendNode(Variable).Append(" IN ").AppendNode(List).AppendWhere(Where);
        if (Projection is not null)
        {
            text.Append(" | ").AppendNode(Projection);
        }
        text.Append(']');
    }
}
