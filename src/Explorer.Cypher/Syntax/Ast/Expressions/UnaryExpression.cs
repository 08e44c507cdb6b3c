using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

internal sealed record UnaryExpression(UnaryOperator Operator, Expression Operand) : Expression
{
    public override int Precedence => Operator == UnaryOperator.Not ? Ast.Precedence.Not : Ast.Precedence.Sign;

    public override IReadOnlyList<Expression> Children => [Operand];

    public override Expression MapChildren(Func<Expression, Expression> map) => this with { Operand = map(Operand) };

    public override void Print(StringBuilder text)
    {
        text.Append(
            Operator switch
            {
                UnaryOperator.Not => "NOT ",
                UnaryOperator.Plus => "+",
                _ => "-",
            }
        );

        // Two signs in a row must not run together: "- -1".
        PrintOperand(text, Operand, Operator == UnaryOperator.Not ? Ast.Precedence.Not : Ast.Precedence.Postfix);
    }
}
