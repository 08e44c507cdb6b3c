using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary><c>subject {.name, .*, key: value, other}</c></summary>
internal sealed record MapProjection(Expression Subject, IReadOnlyList<MapProjectionItem> Items) : Expression
{
    public override IReadOnlyList<Expression> Children => [Subject, .. Items.OfType<MapProjectionEntry>().Select(i => i.Value)];

    public override Expression MapChildren(Func<Expression, Expression> map) =>
        this with
        {
            Subject = map(Subject),
            Items = Items.Select(i => i is MapProjectionEntry entry ? entry with { Value = map(entry.Value) } : i).ToArray(),
        };

    public override void Print(StringBuilder text)
    {
        Subject.Print(text);
        text.Append(" {").AppendAll(Items).Append('}');
    }
}

internal abstract record MapProjectionItem : AstNode;

/// <summary><c>.key</c></summary>
internal sealed record MapProjectionProperty(string Key) : MapProjectionItem
{
    public override void Print(StringBuilder text) => text.Append('.').AppendName(Key);
}

/// <summary><c>.*</c></summary>
internal sealed record MapProjectionAll : MapProjectionItem
{
    public override void Print(StringBuilder text) => text.Append(".*");
}

/// <summary><c>key: value</c>; a lone variable <c>x</c> is kept as <c>x: x</c>.</summary>
internal sealed record MapProjectionEntry(string Key, Expression Value) : MapProjectionItem
{
    public override void Print(StringBuilder text) => text.AppendName(Key).Append(": ").AppendNode(Value);
}
