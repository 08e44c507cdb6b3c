using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>
/// An expression whose value stays the same for a while: evaluated where it is first asked for, so that it fails only where it would have failed, and then held
/// by the run until the stretch is over (<see cref="ExecutionContext.LetGo"/>). A failure is not held.
/// </summary>
internal sealed class HeldValue(Evaluator inner, int place) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        ref var held = ref context.HeldAt(place);
        if (!held.IsKnown)
        {
            held = new Held(inner.Evaluate(context));
        }

        return held.Value;
    }

    // What is no truth value is asked of the expression itself: it knows where it stands in the text.
    public override bool IsTrue(ExecutionContext context)
    {
        var value = Evaluate(context);
        return value.IsTrue || (!value.IsFalse && !value.IsNull && inner.IsTrue(context));
    }
}
