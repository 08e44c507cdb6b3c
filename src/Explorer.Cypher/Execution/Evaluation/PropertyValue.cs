using Explorer.Cypher.Errors;
using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>target.key</c></summary>
internal sealed class PropertyValue(Evaluator target, string key, SourcePosition position) : Evaluator
{
    // Ids of property keys never change, so that one run's look-up serves all; -1 until the key is there.
    private int _keyId = -1;

    public override Value Evaluate(ExecutionContext context)
    {
        var value = target.Evaluate(context);
        switch (value.Kind)
        {
            case ValueKind.Null:
                return Value.Null;
            // Below zero are nodes and relationships that a procedure made up.
            case ValueKind.Node when value.AsNodeId() is { IsNone: false } node:
                return context.View.NodeProperty(node, KeyId(context));
            case ValueKind.Relationship when value.AsRelationshipId() is { IsNone: false } relationship:
                return context.View.RelationshipProperty(relationship, KeyId(context));
            default:
                return Access(value);
        }
    }

    private Value Access(Value value)
    {
        try
        {
            return ElementAccess.Property(value, key);
        }
        catch (CypherException error)
        {
            throw error.At(position);
        }
    }

    private int KeyId(ExecutionContext context)
    {
        if (_keyId < 0)
        {
            _keyId = context.View.PropertyKeys.Find(key);
        }

        return _keyId;
    }
}
