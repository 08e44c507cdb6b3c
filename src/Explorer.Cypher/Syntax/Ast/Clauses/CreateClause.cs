using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal sealed record CreateClause(Pattern Pattern) : Clause
{
    public override void Print(StringBuilder text) => text.Append("CREATE ").AppendNode(Pattern);
}
