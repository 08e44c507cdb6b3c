using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>A named path from the nodes and relationships that were matched; null if any of them is null.</summary>
/// <param name="start">The slot of the first node.</param>
/// <param name="steps">For each step the slots of its relationship or list of relationships; several lists are walked in turn.</param>
internal sealed class PathBuilding(int start, int[][] steps) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var row = context.Row;
        if (row[start].IsNull)
        {
            return Value.Null;
        }

        var relationships = new List<Relationship>(steps.Length);
        foreach (var slots in steps)
        {
            var first = row[slots[0]];
            if (first.IsNull)
            {
                return Value.Null;
            }

            if (first.Kind == ValueKind.Relationship)
            {
                relationships.Add(first.AsRelationship());
                continue;
            }

            var length = first.AsList().Count;
            for (var i = 0; i < length; i++)
            {
                foreach (var slot in slots)
                {
                    relationships.Add(row[slot].AsList()[i].AsRelationship());
                }
            }
        }

        return Paths.Walk(row[start].AsNode(), relationships);
    }
}
