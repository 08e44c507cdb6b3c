using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>An operator with two operands that may work long, or make something large.</summary>
internal sealed class GatedBinary(Func<Value, Value, IWorkGate, Value> apply, Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(ExecutionContext context) =>
        context.Gate.Made(apply(left.Evaluate(context), right.Evaluate(context), context.Gate));
}
