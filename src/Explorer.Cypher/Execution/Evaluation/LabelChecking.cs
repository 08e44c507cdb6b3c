using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>n:A|B</c> for a node, <c>r:TYPE</c> for a relationship; null for null.</summary>
internal sealed class LabelChecking(Evaluator operand, LabelCondition condition) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var value = operand.Evaluate(context);
        return value.Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Node or ValueKind.Relationship => condition.Holds(context, value),
            _ => throw ValueErrors.Type($"Only nodes and relationships have labels or types, not {ValueErrors.Describe(value)}"),
        };
    }

    public override bool IsTrue(ExecutionContext context)
    {
        var value = operand.Evaluate(context);
        return value.Kind == ValueKind.Node ? condition.Holds(context, value) : Evaluate(context).IsTrue;
    }
}
