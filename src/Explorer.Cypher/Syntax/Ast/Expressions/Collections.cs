using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal sealed record ListLiteral(IReadOnlyList<Expression> Items) : Expression
{
    public override IReadOnlyList<Expression> Children => Items;

    public override Expression MapChildren(Func<Expression, Expression> map) => this with { Items = MapAll(Items, map) };

    public override void Print(StringBuilder text) => text.Append('[').AppendAll(Items).Append(']');
}

/// <summary>One <c>key: value</c> of a map.</summary>
internal sealed record MapEntry(string Key, Expression Value) : AstNode
{
    public override void Print(StringBuilder text) => text.AppendName(Key).Append(": ").AppendNode(Value);
}

internal sealed record MapLiteral(IReadOnlyList<MapEntry> Entries) : Expression
{
    public override IReadOnlyList<Expression> Children => Entries.Select(e => e.Value).ToArray();

    public override Expression MapChildren(Func<Expression, Expression> map) =>
        this with
        {
            Entries = Entries.Select(e => e with { Value = map(e.Value) }).ToArray(),
        };

    public override void Print(StringBuilder text) => text.Append('{').AppendAll(Entries).Append('}');
}
