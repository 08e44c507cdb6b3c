using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>Two operands; every operator groups to the left.</summary>
internal sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right) : Expression
{
    public override int Precedence =>
        Operator switch
        {
            BinaryOperator.Or => Ast.Precedence.Or,
            BinaryOperator.Xor => Ast.Precedence.Xor,
            BinaryOperator.And => Ast.Precedence.And,
            BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Concatenate => Ast.Precedence.Additive,
            BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Modulo => Ast.Precedence.Multiplicative,
            BinaryOperator.Power => Ast.Precedence.Power,
            _ => Ast.Precedence.Predicate,
        };

    public override IReadOnlyList<Expression> Children => [Left, Right];

    public override Expression MapChildren(Func<Expression, Expression> map) => this with { Left = map(Left), Right = map(Right) };

    public override void Print(StringBuilder text)
    {
        PrintOperand(text, Left, Precedence);
        text.Append(' ').Append(Sign(Operator)).Append(' ');
        PrintOperand(text, Right, Precedence + 1);
    }

    public static string Sign(BinaryOperator sign) =>
        sign switch
        {
            BinaryOperator.Or => "OR",
            BinaryOperator.Xor => "XOR",
            BinaryOperator.And => "AND",
            BinaryOperator.In => "IN",
            BinaryOperator.StartsWith => "STARTS WITH",
            BinaryOperator.EndsWith => "ENDS WITH",
            BinaryOperator.Contains => "CONTAINS",
            BinaryOperator.Matches => "=~",
            BinaryOperator.Add => "+",
            BinaryOperator.Subtract => "-",
            BinaryOperator.Concatenate => "||",
            BinaryOperator.Multiply => "*",
            BinaryOperator.Divide => "/",
            BinaryOperator.Modulo => "%",
            _ => "^",
        };
}
