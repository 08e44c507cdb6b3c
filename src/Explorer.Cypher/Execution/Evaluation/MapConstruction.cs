using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>{key: value}</c></summary>
internal sealed class MapConstruction((string Key, Evaluator Value)[] entries) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var map = new MapBuilder(entries.Length);
        foreach (var (key, value) in entries)
        {
            map.Set(key, value.Evaluate(context));
        }

        return context.Gate.Made(map.ToValue());
    }
}
