using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal sealed record MergeClause(PathPattern Pattern, IReadOnlyList<MergeAction> Actions) : Clause
{
    public override void Print(StringBuilder text)
    {
        text.Append("MERGE ").AppendNode(Pattern);
        foreach (var action in Actions)
        {
            text.Append(' ').AppendNode(action);
        }
    }
}

/// <summary><c>ON CREATE SET ...</c> or <c>ON MATCH SET ...</c></summary>
internal sealed record MergeAction(bool OnCreate, IReadOnlyList<SetItem> Items) : AstNode
{
    public override void Print(StringBuilder text) => text.Append(OnCreate ? "ON CREATE SET " : "ON MATCH SET ").AppendAll(Items);
}
