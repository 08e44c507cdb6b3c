using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>An operator with two operands.</summary>
internal sealed class Binary(Func<Value, Value, Value> apply, Evaluator left, Evaluator right) : Evaluator
{
    public override Value Evaluate(ExecutionContext context) => apply(left.Evaluate(context), right.Evaluate(context));
}
