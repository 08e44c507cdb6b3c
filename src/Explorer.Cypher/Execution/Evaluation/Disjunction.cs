using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>OR; the right operand is not looked at if the left is true.</summary>
internal sealed class Disjunction(Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var one = left.Evaluate(context);
        return one.IsTrue ? one : Logic.Or(one, right.Evaluate(context));
    }

    public override bool IsTrue(ExecutionContext context) => left.IsTrue(context) || right.IsTrue(context);
}
