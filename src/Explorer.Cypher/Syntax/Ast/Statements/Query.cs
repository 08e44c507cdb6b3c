using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>One or more single queries joined by UNION [ALL].</summary>
internal sealed record Query(IReadOnlyList<SingleQuery> Parts, bool UnionAll) : AstNode
{
    public override void Print(StringBuilder text) => text.AppendAll(Parts, UnionAll ? " UNION ALL " : " UNION ");
}

/// <summary>Clauses in a row.</summary>
internal sealed record SingleQuery(IReadOnlyList<Clause> Clauses) : AstNode
{
    public override void Print(StringBuilder text) => text.AppendAll(Clauses, " ");
}
