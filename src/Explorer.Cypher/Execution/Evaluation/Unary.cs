using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>An operator with one operand.</summary>
internal sealed class Unary(Func<Value, Value> apply, Evaluator operand) : Evaluator
{
    public override Value Evaluate(ExecutionContext context) => apply(operand.Evaluate(context));
}
