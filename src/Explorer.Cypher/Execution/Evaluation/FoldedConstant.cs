using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>An expression over literals alone: evaluated at its first use and kept.</summary>
internal sealed class FoldedConstant(Evaluator inner) : Evaluator
{
    // Boxed, so that a thread sees the whole value or none of it.
    private Holder? known;

    public override Value Evaluate(ExecutionContext context) => (known ??= new Holder(inner.Evaluate(context))).Value;

    private sealed record Holder(Value Value);
}
