using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>
/// An expression over literals and functions of them: evaluated at its first use, and kept with the plan for all runs. A failure is not kept: it belongs to the run, if the
/// run comes by at all.
/// </summary>
/// <param name="inner">The expression; it holds what it has made for the run.</param>
/// <param name="isWritten">Whether the value stands in the text as it is. What is made from the text may be far larger, and a large value is left to the run.</param>
internal sealed class FoldedConstant(Evaluator inner, bool isWritten) : Evaluator
{
    // Boxed, so that a thread sees the whole value or none of it.
    private Holder? _known;

    public override Value Evaluate(ExecutionContext context)
    {
        if (_known is { } known)
        {
            return known.Value;
        }

        var value = inner.Evaluate(context);
        if (isWritten || value.Weight < LargeValues.Least)
        {
            _known = new Holder(value);
        }

        return value;
    }

    public override bool IsTrue(ExecutionContext context)
    {
        var value = Evaluate(context);
        return value.IsTrue || (!value.IsFalse && !value.IsNull && inner.IsTrue(context));
    }

    private sealed record Holder(Value Value);
}
