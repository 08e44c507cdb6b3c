using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal sealed record SetClause(IReadOnlyList<SetItem> Items) : Clause
{
    public override void Print(StringBuilder text) => text.Append("SET ").AppendAll(Items);
}

internal abstract record SetItem : AstNode;

/// <summary><c>target = value</c>, where the target is a <see cref="PropertyAccess"/> or an <see cref="IndexAccess"/>.</summary>
internal sealed record SetPropertyItem(Expression Target, Expression Value) : SetItem
{
    public override void Print(StringBuilder text) => text.AppendNode(Target).Append(" = ").AppendNode(Value);
}

/// <summary><c>n = map</c> (replaces all properties) or <c>n += map</c> (adds to them).</summary>
internal sealed record SetPropertiesItem(Expression Target, Expression Value, bool Add) : SetItem
{
    public override void Print(StringBuilder text) => text.AppendNode(Target).Append(Add ? " += " : " = ").AppendNode(Value);
}

/// <summary><c>n:A:B</c></summary>
internal sealed record SetLabelsItem(Expression Target, IReadOnlyList<LabelExpression> Labels) : SetItem
{
    public override void Print(StringBuilder text) => text.AppendNode(Target).Append(':').AppendAll(Labels, ":");
}
