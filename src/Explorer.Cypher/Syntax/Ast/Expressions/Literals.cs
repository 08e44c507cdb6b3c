using System.Globalization;
using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>A constant written in the text.</summary>
internal abstract record Literal : Expression;

internal sealed record NullLiteral : Literal
{
    public override void Print(StringBuilder text) => text.Append("null");
}

internal sealed record BooleanLiteral(bool Value) : Literal
{
    public override void Print(StringBuilder text) => text.Append(Value ? "true" : "false");
}

internal sealed record IntegerLiteral(long Value) : Literal
{
    public override int Precedence => Value < 0 ? Ast.Precedence.Sign : Ast.Precedence.Atom;

    public override void Print(StringBuilder text) => text.Append(Value.ToString(CultureInfo.InvariantCulture));
}

internal sealed record FloatLiteral(double Value) : Literal
{
    public override int Precedence => double.IsNegative(Value) ? Ast.Precedence.Sign : Ast.Precedence.Atom;

    public override void Print(StringBuilder text) => text.Append(Printing.Float(Value));
}

internal sealed record StringLiteral(string Value) : Literal
{
    public override void Print(StringBuilder text) => text.AppendText(Value);
}
