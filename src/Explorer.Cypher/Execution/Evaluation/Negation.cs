using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>NOT</summary>
internal sealed class Negation(Evaluator operand) : Evaluator
{
    public override Value Evaluate(ExecutionContext context) => Logic.Not(operand.Evaluate(context));
}
