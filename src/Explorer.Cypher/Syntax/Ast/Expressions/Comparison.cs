using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary>
/// One comparison or a chain: <c>a &lt; b &lt;= c</c> means <c>a &lt; b AND b &lt;= c</c>, with b evaluated once.
/// There is one operand more than operators.
/// </summary>
internal sealed record Comparison(IReadOnlyList<Expression> Operands, IReadOnlyList<ComparisonOperator> Operators) : Expression
{
    public Comparison(ComparisonOperator sign, Expression left, Expression right)
        : this([left, right], [sign]) { }

    public override int Precedence => Ast.Precedence.Comparison;

    public override IReadOnlyList<Expression> Children => Operands;

    public override Expression MapChildren(Func<Expression, Expression> map) => this with { Operands = MapAll(Operands, map) };

    public override void Print(StringBuilder text)
    {
        PrintOperand(text, Operands[0], Ast.Precedence.Comparison + 1);
        for (var i = 0; i < Operators.Count; i++)
        {
            text.Append(' ').Append(Sign(Operators[i])).Append(' ');
            PrintOperand(text, Operands[i + 1], Ast.Precedence.Comparison + 1);
        }
    }

    public static string Sign(ComparisonOperator sign) =>
        sign switch
        {
            ComparisonOperator.Equal => "=",
            ComparisonOperator.NotEqual => "<>",
            ComparisonOperator.Less => "<",
            ComparisonOperator.LessOrEqual => "<=",
            ComparisonOperator.Greater => ">",
            _ => ">=",
        };
}
