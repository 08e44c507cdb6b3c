using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The shortest chains between two known nodes.</summary>
internal sealed class ShortestPath(
    PhysicalOperator input,
    Step step,
    long minimum,
    long maximum,
    long count,
    bool groups,
    int path,
    int element,
    Evaluator? predicate,
    Evaluator? condition
) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), this);

    private bool Accepts(ExecutionContext context, RelationshipId relationship)
    {
        if (predicate is null)
        {
            return true;
        }

        context.Row[element] = context.View.RelationshipValue(relationship);
        return predicate.IsTrue(context);
    }

    private bool Fill(ExecutionContext context, NodeId start, RelationshipId[] relationships)
    {
        var chain = Array.ConvertAll(relationships, context.View.Relationship);
        context.Row[step.Relationship] = Value.List(Array.ConvertAll(relationships, context.View.RelationshipValue));
        context.Row[path] = Paths.Walk(context.View.Node(start), chain);
        return condition is null || condition.IsTrue(context);
    }

    // When the least length is enough, nothing is asked of the whole path, and at most one relationship is demanded, a breadth-first search finds the answer.
    // Otherwise the chains are tried in order of length until one will do.
    private IEnumerable<RelationshipId[]> Find(ExecutionContext context, NodeId start, NodeId end)
    {
        Func<RelationshipId, bool> accepts = relationship => Accepts(context, relationship);
        var types = step.TypeIds(context.View);
        return count == 1 && condition is null && minimum <= 1 && (start != end || minimum == 0)
            ? new ShortestPathSearch(context, step.Direction, types, accepts, maximum).Find(start, end)
            : new ChainSearch(context, step.Direction, types, accepts, minimum, maximum).Find(start, end);
    }

    private sealed class Cursor(ExecutionContext context, RowCursor input, ShortestPath plan) : RowCursor(context)
    {
        private IEnumerator<RelationshipId[]>? _found;
        private NodeId _start;
        private int _length;
        private long _left;

        protected override void Restart()
        {
            _found?.Dispose();
            _found = null;
            input.Begin();
        }

        protected override bool Advance()
        {
            while (true)
            {
                while (_found is not null && _found.MoveNext() && IsWanted(_found.Current.Length))
                {
                    if (plan.Fill(Context, _start, _found.Current))
                    {
                        Count(_found.Current.Length);
                        return true;
                    }
                }

                _found?.Dispose();
                _found = null;
                if (!input.Next())
                {
                    return false;
                }

                Start(Context.Row);
            }
        }

        private bool IsWanted(int next) => _left > 0 || (plan.Groups && next == _length);

        private void Count(int found)
        {
            if (!plan.Groups || found != _length)
            {
                _left--;
            }

            _length = found;
        }

        private void Start(Value[] row)
        {
            if (row[plan.From].IsNull || row[plan.To].IsNull)
            {
                return;
            }

            _length = -1;
            _left = plan.Wanted;
            _start = row[plan.From].AsNodeId();
            _found = plan.Find(Context, _start, row[plan.To].AsNodeId()).GetEnumerator();
        }
    }

    private int From => step.From;

    private int To => step.To;

    private long Wanted => count;

    private bool Groups => groups;
}
