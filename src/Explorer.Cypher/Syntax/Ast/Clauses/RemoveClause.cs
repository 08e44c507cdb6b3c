using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal sealed record RemoveClause(IReadOnlyList<RemoveItem> Items) : Clause
{
    public override void Print(StringBuilder text) => text.Append("REMOVE ").AppendAll(Items);
}

internal abstract record RemoveItem : AstNode;

/// <summary>A <see cref="PropertyAccess"/> or <see cref="IndexAccess"/> to clear.</summary>
internal sealed record RemovePropertyItem(Expression Target) : RemoveItem
{
    public override void Print(StringBuilder text) => text.AppendNode(Target);
}

internal sealed record RemoveLabelsItem(Expression Target, IReadOnlyList<LabelExpression> Labels) : RemoveItem
{
    public override void Print(StringBuilder text) => text.AppendNode(Target).Append(':').AppendAll(Labels, ":");
}
