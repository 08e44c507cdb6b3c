using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>reduce(accumulator = initial, x IN list | step)</c></summary>
/// <param name="places">Where the values are held that stay the same for all elements.</param>
internal sealed class Reducing(int accumulator, Evaluator initial, int slot, Evaluator list, Evaluator step, int[] places) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var elements = Lists.Elements(list.Evaluate(context));
        if (elements is null)
        {
            return Value.Null;
        }

        context.LetGo(places);
        var result = initial.Evaluate(context);
        for (var i = 0; i < elements.Count; i++)
        {
            context.Gate.Pass();
            context.Row[accumulator] = result;
            context.Row[slot] = elements[i];
            result = step.Evaluate(context);
        }

        return result;
    }
}
