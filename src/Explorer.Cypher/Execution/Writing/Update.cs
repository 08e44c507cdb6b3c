using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Writing;

/// <summary>One item of SET or REMOVE.</summary>
internal abstract class Update
{
    public abstract void Run(ExecutionContext context);
}

/// <summary><c>target.key = value</c>; without a value the property is removed.</summary>
internal sealed class PropertyUpdate(Evaluator target, string key, Evaluator? value) : Update
{
    public override void Run(ExecutionContext context)
    {
        var entity = target.Evaluate(context);
        GraphWriter.SetProperty(context, entity, key, value?.Evaluate(context) ?? Value.Null);
    }
}

/// <summary><c>target[key] = value</c>; without a value the property is removed.</summary>
internal sealed class DynamicPropertyUpdate(Evaluator target, Evaluator key, Evaluator? value) : Update
{
    public override void Run(ExecutionContext context)
    {
        var entity = target.Evaluate(context);
        GraphWriter.SetProperty(context, entity, key.Evaluate(context).AsString(), value?.Evaluate(context) ?? Value.Null);
    }
}

/// <summary>
/// <c>target.key = value, target.other = value</c>: all values are worked out before the first is set, and a key that is named twice is set once.
/// Each counts as set, also null where nothing was. All this as at Neo4j.
/// </summary>
internal sealed class PropertiesTogetherUpdate(Evaluator target, PropertyToSet[] properties) : Update
{
    public override void Run(ExecutionContext context)
    {
        var entity = target.Evaluate(context);
        var values = new MapBuilder();
        foreach (var property in properties)
        {
            values.Set(property.Key ?? property.KeyOf!.Evaluate(context).AsString(), property.Value.Evaluate(context));
        }

        GraphWriter.SetProperties(context, entity, values.ToValue(), add: true);
    }
}

/// <summary>A property with its new value.</summary>
/// <param name="Key">Its key; null if that is computed.</param>
/// <param name="KeyOf">Computes the key, else null.</param>
/// <param name="Value">The new value.</param>
internal sealed record PropertyToSet(string? Key, Evaluator? KeyOf, Evaluator Value);

/// <summary><c>target = map</c> or <c>target += map</c></summary>
internal sealed class PropertiesUpdate(Evaluator target, Evaluator source, bool add) : Update
{
    public override void Run(ExecutionContext context) =>
        GraphWriter.SetProperties(context, target.Evaluate(context), source.Evaluate(context), add);
}

/// <summary><c>target:Label</c>, set or removed.</summary>
internal sealed class LabelsUpdate(Evaluator target, string[] labels, Evaluator[] dynamicLabels, bool remove) : Update
{
    public override void Run(ExecutionContext context)
    {
        var node = target.Evaluate(context);
        var names = labels.Concat(dynamicLabels.SelectMany(l => Names.Of(l.Evaluate(context))));
        if (remove)
        {
            GraphWriter.RemoveLabels(context, node, names);
        }
        else
        {
            GraphWriter.AddLabels(context, node, names);
        }
    }
}
