using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal sealed record WithClause(ProjectionBody Projection, Expression? Where) : Clause
{
    public override void Print(StringBuilder text) => text.Append("WITH ").AppendNode(Projection).AppendWhere(Where);
}
