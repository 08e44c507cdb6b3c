using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>IS NULL and IS NOT NULL</summary>
internal sealed class NullCheck(Evaluator operand, bool negated) : Evaluator
{
    public override Value Evaluate(ExecutionContext context) => IsTrue(context);

    public override bool IsTrue(ExecutionContext context) => operand.Evaluate(context).IsNull != negated;
}
