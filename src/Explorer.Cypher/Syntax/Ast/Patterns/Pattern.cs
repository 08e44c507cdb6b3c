using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>Paths joined by commas.</summary>
internal sealed record Pattern(IReadOnlyList<PathPattern> Paths) : AstNode
{
    public override void Print(StringBuilder text) => text.AppendAll(Paths);
}
