using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal sealed record UnwindClause(Expression List, Variable Variable) : Clause
{
    public override void Print(StringBuilder text) => text.Append("UNWIND ").AppendNode(List).Append(" AS ").AppendNode(Variable);
}
