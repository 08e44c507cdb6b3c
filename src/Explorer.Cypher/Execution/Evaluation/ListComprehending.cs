using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>[x IN list WHERE predicate | projection]</c></summary>
/// <param name="places">Where the values are held that stay the same for all elements.</param>
internal sealed class ListComprehending(Evaluator list, int slot, Evaluator? predicate, Evaluator? projection, int[] places) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var elements = Lists.Elements(list.Evaluate(context));
        if (elements is null)
        {
            return Value.Null;
        }

        context.LetGo(places);
        var result = new HeldList(context.Gate);
        for (var i = 0; i < elements.Count; i++)
        {
            context.Gate.Pass();
            context.Row[slot] = elements[i];
            if (predicate is null || predicate.IsTrue(context))
            {
                result.Add(projection is null ? elements[i] : projection.Evaluate(context));
            }
        }

        return result.ToValue();
    }
}
