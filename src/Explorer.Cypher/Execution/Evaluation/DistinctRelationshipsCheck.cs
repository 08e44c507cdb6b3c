using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>Whether two relationships, or lists of them, have none in common.</summary>
internal sealed class DistinctRelationshipsCheck(int left, int right) : Evaluator
{
    public override Value Evaluate(ExecutionContext context) => IsTrue(context);

    public override bool IsTrue(ExecutionContext context) => !RelationshipLists.Overlap(context.Row[left], context.Row[right]);
}
