using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary><c>COUNT { (n)-[:TYPE]-() }</c>: how many relationships a node has, which is known without a row for each.</summary>
internal sealed class DegreeCount(Step step) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var node = context.Row[step.From];
        return node.IsNull ? 0 : context.View.Degree(node.AsNodeId(), step.Direction, step.TypeIds(context.View));
    }
}
