using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Chains of relationships, none of them twice, walked depth first.</summary>
internal sealed class VarLengthExpand(
    PhysicalOperator input,
    Step step,
    long minimum,
    long maximum,
    bool into,
    int element,
    Evaluator? predicate,
    bool reversed,
    bool keepsList
) : PhysicalOperator
{
    private Step Step => step;

    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, input.Open(context), this);

    private long Minimum => minimum;

    private long Maximum => maximum;

    private bool Accepts(ExecutionContext context, RelationshipId relationship)
    {
        if (predicate is null)
        {
            return true;
        }

        context.Row[element] = context.View.RelationshipValue(relationship);
        return predicate.IsTrue(context);
    }

    private void Fill(ExecutionContext context, RelationshipStack stack, NodeId node)
    {
        if (keepsList)
        {
            context.Row[step.Relationship] = stack.ToList(context.View, reversed);
        }

        if (!into)
        {
            context.Row[step.To] = context.View.NodeValue(node);
        }
    }

    private sealed class Cursor(ExecutionContext context, RowCursor input, VarLengthExpand plan) : RowCursor(context)
    {
        private readonly RelationshipStack _stack = new(context.Gate);
        private int[]? _types;
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
                if (_inside && Walk())
                {
                    return true;
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
            if (row[plan.Step.From].IsNull || (IsInto && row[plan.Step.To].IsNull))
            {
                return false;
            }

            _types = plan.Step.TypeIds(Context.View);
            _start = row[plan.Step.From].AsNodeId();
            _target = IsInto ? row[plan.Step.To].AsNodeId() : NodeId.None;
            _stack.Clear();
            _atStart = true;
            return true;
        }

        private bool IsInto => plan.IsInto;

        private bool Walk()
        {
            if (_atStart)
            {
                _atStart = false;
                if (plan.Maximum > 0)
                {
                    _stack.Open(Context.View.Expand(_start, plan.Step.Direction, _types));
                }

                if (plan.Minimum == 0 && (!IsInto || _start == _target))
                {
                    plan.Fill(Context, _stack, _start);
                    return true;
                }
            }

            while (_stack.IsOpen)
            {
                if (!_stack.MoveNext(out var link))
                {
                    _stack.Close();
                    continue;
                }

                Context.Gate.Pass();
                if (
                    _stack.Contains(link.Relationship)
                    || !plan.Step.IsNew(Context.Row, link.Relationship)
                    || !plan.Accepts(Context, link.Relationship)
                )
                {
                    continue;
                }

                _stack.Push(link.Relationship);
                var emits = _stack.Length >= plan.Minimum && (!IsInto || link.Neighbour == _target);
                if (emits)
                {
                    plan.Fill(Context, _stack, link.Neighbour);
                }

                if (_stack.Length < plan.Maximum)
                {
                    _stack.Open(Context.View.Expand(link.Neighbour, plan.Step.Direction, _types));
                }
                else
                {
                    _stack.Pop();
                }

                if (emits)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private bool IsInto => into;
}
