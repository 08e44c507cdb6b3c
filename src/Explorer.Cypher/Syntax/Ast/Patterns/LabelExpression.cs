using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>What labels or which type is wanted: <c>A|B&amp;!C</c>. <c>:A:B</c> is kept as <c>A&amp;B</c>.</summary>
internal abstract record LabelExpression : AstNode
{
    /// <summary>Every name in it.</summary>
    public abstract IEnumerable<string> Names { get; }
}

internal sealed record LabelName(string Name) : LabelExpression
{
    public override IEnumerable<string> Names => [Name];

    public override void Print(StringBuilder text) => text.AppendName(Name);
}

/// <summary><c>%</c>: any label at all.</summary>
internal sealed record LabelWildcard : LabelExpression
{
    public override IEnumerable<string> Names => [];

    public override void Print(StringBuilder text) => text.Append('%');
}

/// <summary><c>$(expression)</c>: a text, or a list of texts that must all be there.</summary>
/// <param name="Any"><c>$any(expression)</c>: one of them is enough.</param>
internal sealed record DynamicLabel(Expression Expression, bool Any = false) : LabelExpression
{
    public override IEnumerable<string> Names => [];

    public override void Print(StringBuilder text) => text.Append(Any ? "$any(" : "$(").AppendNode(Expression).Append(')');
}

internal sealed record LabelNot(LabelExpression Operand) : LabelExpression
{
    public override IEnumerable<string> Names => Operand.Names;

    public override void Print(StringBuilder text)
    {
        var grouped = Operand is LabelAnd or LabelOr;
        text.Append(grouped ? "!(" : "!").AppendNode(Operand).Append(grouped ? ")" : "");
    }
}

internal sealed record LabelAnd(IReadOnlyList<LabelExpression> Operands) : LabelExpression
{
    public override IEnumerable<string> Names => Operands.SelectMany(o => o.Names);

    public override void Print(StringBuilder text)
    {
        for (var i = 0; i < Operands.Count; i++)
        {
            text.Append(i > 0 ? "&" : "");
            var grouped = Operands[i] is LabelOr;
            text.Append(grouped ? "(" : "").AppendNode(Operands[i]).Append(grouped ? ")" : "");
        }
    }
}

internal sealed record LabelOr(IReadOnlyList<LabelExpression> Operands) : LabelExpression
{
    public override IEnumerable<string> Names => Operands.SelectMany(o => o.Names);

    public override void Print(StringBuilder text) => text.AppendAll(Operands, "|");
}
