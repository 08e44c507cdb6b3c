using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>subject {.key, .*, key: value}</c></summary>
/// <param name="items">For each item a key and a value (an entry), a key alone (a property), or neither (all properties).</param>
internal sealed class MapProjecting(Evaluator subject, (string? Key, Evaluator? Value)[] items) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var from = subject.Evaluate(context);
        if (from.IsNull)
        {
            return Value.Null;
        }

        var map = new MapBuilder(items.Length);
        foreach (var (key, value) in items)
        {
            if (key is null)
            {
                map.SetAll(PropertyValues.From(from));
            }
            else
            {
                map.Set(key, value is null ? ElementAccess.Property(from, key) : value.Evaluate(context));
            }
        }

        return context.Gate.Made(map.ToValue());
    }
}
