using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal sealed record ReturnClause(ProjectionBody Projection) : Clause
{
    public override void Print(StringBuilder text) => text.Append("RETURN ").AppendNode(Projection);
}

/// <summary><c>FINISH</c>: run everything, return nothing.</summary>
internal sealed record FinishClause : Clause
{
    public override void Print(StringBuilder text) => text.Append("FINISH");
}
