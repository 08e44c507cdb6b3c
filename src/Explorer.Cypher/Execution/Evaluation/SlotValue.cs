using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>A variable.</summary>
internal sealed class SlotValue(int slot) : Evaluator
{
    public override Value Evaluate(ExecutionContext context) => context.Row[slot];
}
