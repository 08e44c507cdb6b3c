using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The nodes that chains of relationships lead to, each of them once for a row; into: only the node that is known.</summary>
internal sealed class LevelExpand(
    PhysicalOperator input,
    Step step,
    long minimum,
    long maximum,
    bool into,
    int element,
    Evaluator? predicate
) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), this);

    private Step Step => step;

    private bool Into => into;

    private bool IncludesStart => minimum == 0;

    private long Maximum => maximum;

    private Func<RelationshipId, bool>? Accepts(ExecutionContext context) =>
        predicate is null
            ? null
            : relationship =>
            {
                context.Row[element] = context.View.RelationshipValue(relationship);
                return predicate.IsTrue(context);
            };

    private sealed class Cursor(ExecutionContext context, RowCursor input, LevelExpand plan) : RowCursor(context)
    {
        private readonly LevelSearch _search = new(context);
        private readonly Func<RelationshipId, bool>? _accepts = plan.Accepts(context);
        private bool _inside;
        private bool _atStart;
        private NodeId _start;
        private NodeId _target;

        protected override void Restart()
        {
            _inside = false;
            input.Begin();
        }

        protected override bool Advance()
        {
            while (true)
            {
                while (_inside && Find(out var node))
                {
                    if (!plan.Into)
                    {
                        Context.Row[plan.Step.To] = Context.View.NodeValue(node);
                        return true;
                    }

                    if (node == _target)
                    {
                        // It is there once, so that the rest need not be looked for.
                        _inside = false;
                        return true;
                    }
                }

                if (!input.Next())
                {
                    return false;
                }

                _inside = Start(Context.Row);
            }
        }

        private bool Start(Value[] row)
        {
            if (row[plan.Step.From].IsNull || (plan.Into && row[plan.Step.To].IsNull))
            {
                return false;
            }

            _start = row[plan.Step.From].AsNodeId();
            _target = plan.Into ? row[plan.Step.To].AsNodeId() : NodeId.None;
            _atStart = plan.IncludesStart;
            _search.Begin(_start, plan.Step, plan.Maximum, plan.IncludesStart);
            return true;
        }

        private bool Find(out NodeId node)
        {
            if (_atStart)
            {
                _atStart = false;
                node = _start;
                return true;
            }

            return _search.MoveNext(_accepts, out node);
        }
    }
}
