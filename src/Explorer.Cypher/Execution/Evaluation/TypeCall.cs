using Explorer.Cypher.Functions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>type(r)</c> of a relationship of the graph; anything else goes to the function.</summary>
internal sealed class TypeCall(ScalarFunction function, Evaluator relationship) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var value = relationship.Evaluate(context);
        return
            value.Kind == ValueKind.Relationship && value.AsRelationshipId() is { IsNone: false } id && context.View.RelationshipExists(id)
            ? context.View.RelationshipTypes.Name(context.View.TypeOf(id))
            : function.Invoke([value], context.Functions);
    }
}
