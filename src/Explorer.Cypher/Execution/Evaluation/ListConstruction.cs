using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>[a, b, c]</c></summary>
internal sealed class ListConstruction(Evaluator[] items) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var values = new Value[items.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = items[i].Evaluate(context);
        }

        return context.Gate.Made(Value.List(values));
    }
}
