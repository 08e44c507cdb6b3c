using Explorer.Cypher.Semantics;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>A subquery inside an expression. Its cursor lives in the run, so that this stays immutable.</summary>
internal sealed class NestedPlanEvaluator(int index, BoundSubqueryKind kind, PhysicalOperator plan, int column) : Evaluator
{
    public override Value Evaluate(ExecutionContext context)
    {
        var cursor = context.BeginNested(index, plan);
        switch (kind)
        {
            case BoundSubqueryKind.Exists:
                return cursor.Next();
            case BoundSubqueryKind.Count:
                long count = 0;
                while (cursor.Next())
                {
                    count++;
                }

                return count;
            case BoundSubqueryKind.First:
                return cursor.Next() ? context.Row[column] : Value.Null;
            default:
                var items = new HeldList(context.Gate);
                while (cursor.Next())
                {
                    items.Add(context.Row[column]);
                }

                return items.ToValue();
        }
    }
}
