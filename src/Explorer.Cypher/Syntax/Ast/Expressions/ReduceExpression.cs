using System.Text;

namespace Explorer.Cypher.Syntax.Ast;

/// <summary><c>reduce(accumulator = initial, variable IN list | step)</c></summary>
internal sealed record ReduceExpression(Variable Accumulator, Expression Initial, Variable Variable, Expression List, Expression Step)
    : Expression
{
    public override IReadOnlyList<Expression> Children => [Initial, List, Step];

    public override Expression MapChildren(Func<Expression, Expression> map) =>
        this with
        {
            Initial = map(Initial),
            List = map(List),
            Step = map(Step),
        };

    public override void Print(StringBuilder text) =>
        text.Append("reduce(")
            .AppendNode(Accumulator)
            .Append(" = ")
            .AppendNode(Initial)
            .Append(", ")
            .AppendNode(Variable)
            .Append(" IN ")
            .AppendNode(List)
            .Append(" | ")
            .AppendNode(Step)
            .Append(')');
}
