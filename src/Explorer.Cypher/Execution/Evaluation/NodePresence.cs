using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>Whether a variable holds a node and not null; anything else cannot stand for a node.</summary>
internal sealed class NodePresence(int slot) : Evaluator
{
    public override Value Evaluate(ExecutionContext context) => IsTrue(context);

    public override bool IsTrue(ExecutionContext context)
    {
        ref readonly var value = ref context.Row[slot];
        return value.Kind switch
        {
            ValueKind.Null => false,
            ValueKind.Node => true,
            _ => throw ExecutionErrors.NotANode(value),
        };
    }
}
