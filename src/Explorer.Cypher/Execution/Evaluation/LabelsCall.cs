using Explorer.Cypher.Functions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary><c>labels(n)</c> of a node of the graph, without a list for each row; anything else goes to the function.</summary>
internal sealed class LabelsCall(ScalarFunction function, Evaluator node) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var value = node.Evaluate(context);
        return value.Kind == ValueKind.Node && value.AsNodeId() is { IsNone: false } id && context.View.NodeExists(id)
            ? context.LabelLists.Of(context.View.LabelsOf(id))
            : function.Invoke([value], context.Functions);
    }
}
