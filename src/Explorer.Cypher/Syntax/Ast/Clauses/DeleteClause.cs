using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal sealed record DeleteClause(bool Detach, IReadOnlyList<Expression> Targets) : Clause
{
    public override void Print(StringBuilder text) => text.Append(Detach ? "DETACH DELETE " : "DELETE ").AppendAll(Targets);
}
