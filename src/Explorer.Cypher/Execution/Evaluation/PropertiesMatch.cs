using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>Whether an entity has every property of a map.</summary>
internal sealed class PropertiesMatch(Evaluator entity, Evaluator properties) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var target = entity.Evaluate(context);
        Value result = true;
        foreach (var (key, value) in PropertyValues.From(properties.Evaluate(context)))
        {
            result = Logic.And(result, ValueComparison.Equal(ElementAccess.Property(target, key), value));
        }

        return result;
    }
}
