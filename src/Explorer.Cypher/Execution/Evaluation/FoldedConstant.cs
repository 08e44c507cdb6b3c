using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>An expression over literals alone: evaluated at its first use and kept.</summary>
internal sealed class FoldedConstant(Evaluator inner) : Evaluator
{
    // Boxed, so that a thread sees the whole value or none of it.
    private Holder? _known;

    public override Value Evaluate(ExecutionContext context) => (_known ??= new Holder(inner.Evaluate(context))).Value;

    private sealed record Holder(Value Value);
}
