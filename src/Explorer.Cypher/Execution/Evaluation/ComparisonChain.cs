using Explorer.Cypher.Expressions;
using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>a &lt; b &lt;= c</c>: every neighbouring pair must compare; each operand is evaluated once.</summary>
internal sealed class ComparisonChain(ComparisonOperator[] signs, Evaluator[] operands) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        Value result = true;
        var left = operands[0].Evaluate(context);
        for (var i = 0; i < signs.Length; i++)
        {
            var right = operands[i + 1].Evaluate(context);
            result = Logic.And(result, Comparing.Apply(signs[i], left, right));
            if (result.IsFalse)
            {
                return result;
            }

            left = right;
        }

        return result;
    }
}
