using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal sealed record QueryStatement(Query Query) : ParsedStatement
{
    public override void Print(StringBuilder text) => text.Append(ModePrefix).AppendNode(Query);
}
