using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal sealed record ForeachClause(Variable Variable, Expression List, IReadOnlyList<Clause> Updates) : Clause
{
    public override void Print(StringBuilder text) =>
        text.Append("FOREACH (").AppendNode(Variable).Append(" IN ").AppendNode(List).Append(" | ").AppendAll(Updates, " ").Append(')');
}
