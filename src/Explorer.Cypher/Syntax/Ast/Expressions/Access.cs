using System.Text;
using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary><c>target.key</c></summary>
internal sealed record PropertyAccess(Expression Target, string Key) : Expression
{
    /// <summary>Where the key itself stands.</summary>
    public SourcePosition KeyPosition { get; init; }

    public override int Precedence => Ast.Precedence.Postfix;

    public override IReadOnlyList<Expression> Children => [Target];

    public override Expression MapChildren(Func<Expression, Expression> map) => this with { Target = map(Target) };

    public override void Print(StringBuilder text)
    {
        PrintOperand(text, Target, Ast.Precedence.Postfix);
        text.Append('.').AppendName(Key);
    }
}

/// <summary><c>target[index]</c>: an element of a list, or a property by computed key.</summary>
internal sealed record IndexAccess(Expression Target, Expression Index) : Expression
{
    public override int Precedence => Ast.Precedence.Postfix;

    public override IReadOnlyList<Expression> Children => [Target, Index];

    public override Expression MapChildren(Func<Expression, Expression> map) => this with { Target = map(Target), Index = map(Index) };

    public override void Print(StringBuilder text)
    {
        PrintOperand(text, Target, Ast.Precedence.Postfix);
        text.Append('[').AppendNode(Index).Append(']');
    }
}

/// <summary><c>target[from..to]</c>; a missing bound is open.</summary>
internal sealed record Slice(Expression Target, Expression? From, Expression? To) : Expression
{
    public override int Precedence => Ast.Precedence.Postfix;

    public override IReadOnlyList<Expression> Children => new[] { Target, From, To }.OfType<Expression>().ToArray();

    public override Expression MapChildren(Func<Expression, Expression> map) =>
        this with
        {
            Target = map(Target),
            From = From is null ? null : map(From),
            To = To is null ? null : map(To),
        };

    public override void Print(StringBuilder text)
    {
        PrintOperand(text, Target, Ast.Precedence.Postfix);
        text.Append('[');
        From?.Print(text);
        text.Append("..");
        To?.Print(text);
        text.Append(']');
    }
}
