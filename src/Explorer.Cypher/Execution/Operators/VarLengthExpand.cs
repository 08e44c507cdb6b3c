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

    private bool Accepts(ExecutionContext context, long relationship)
    {
        if (predicate is null)
        {
            return true;
        }

        context.Row[element] = context.View.RelationshipValue(relationship);
        return predicate.IsTrue(context);
    }

    private void Fill(ExecutionContext context, RelationshipStack stack, long node)
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
        private readonly RelationshipStack stack = new(context.Gate);
        private int[]? types;
        private bool inside;
        private bool atStart;
        private long start;
        private long target;

        public override void Begin()
        {
            types = plan.Step.TypeIds(Context.View);
            inside = false;
            input.Begin();
        }

        protected override bool Advance()
        {
            while (true)
            {
                if (inside && Walk())
                {
                    return true;
                }

                if (!input.Next())
                {
                    return false;
                }

                inside = Start(Context.Row);
            }
        }

        private bool Start(Value[] row)
        {
            if (row[plan.Step.From].IsNull || (IsInto && row[plan.Step.To].IsNull))
            {
                return false;
            }

            start = row[plan.Step.From].AsEntityId();
            target = IsInto ? row[plan.Step.To].AsEntityId() : -1;
            stack.Clear();
            atStart = true;
            return true;
        }

        private bool IsInto => plan.IsInto;

        private bool Walk()
        {
            if (atStart)
            {
                atStart = false;
                if (plan.Maximum > 0)
                {
                    stack.Open(Context.View.Expand(start, plan.Step.Direction, types));
                }

                if (plan.Minimum == 0 && (!IsInto || start == target))
                {
                    plan.Fill(Context, stack, start);
                    return true;
                }
            }

            while (stack.IsOpen)
            {
                if (!stack.MoveNext(out var link))
                {
                    stack.Close();
                    continue;
                }

                Context.Gate.Pass();
                if (
                    stack.Contains(link.Relationship)
                    || !plan.Step.IsNew(Context.Row, link.Relationship)
                    || !plan.Accepts(Context, link.Relationship)
                )
                {
                    continue;
                }

                stack.Push(link.Relationship);
                var emits = stack.Length >= plan.Minimum && (!IsInto || link.Neighbour == target);
                if (emits)
                {
                    plan.Fill(Context, stack, link.Neighbour);
                }

                if (stack.Length < plan.Maximum)
                {
                    stack.Open(Context.View.Expand(link.Neighbour, plan.Step.Direction, types));
                }
                else
                {
                    stack.Pop();
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
