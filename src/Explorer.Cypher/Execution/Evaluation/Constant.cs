using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>A value that is known when the query is prepared.</summary>
internal sealed class Constant(Value value) : Evaluator
{
    public Value Value => value;

    public override Value Evaluate(ExecutionContext context) => value;
}
