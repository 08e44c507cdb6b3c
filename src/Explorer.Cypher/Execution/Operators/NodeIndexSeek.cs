using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The nodes whose indexed properties equal the given values.</summary>
internal sealed class NodeIndexSeek(int slot, string label, string[] keys, Evaluator[] values, bool isUnique) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) => new Cursor(context, slot, label, keys, values, isUnique);

    private sealed class Cursor(ExecutionContext context, int slot, string label, string[] keys, Evaluator[] values, bool isUnique)
        : RowCursor(context)
    {
        // Transactions may fork an index when they write to it: it is looked up once per beginning, not once per run.
        private readonly Value[] sought = new Value[keys.Length];
        private IEnumerator<long>? nodes;
        private long only;

        public override void Begin()
        {
            var index = PlannedIndex.Of(Context, EntityKind.Node, label, keys);
            for (var i = 0; i < sought.Length; i++)
            {
                sought[i] = values[i].Evaluate(Context);
            }

            nodes?.Dispose();
            nodes = null;
            only = -1;
            if (isUnique)
            {
                only = Context.View.SeekFirst(index, sought);
            }
            else
            {
                nodes = Context.View.Seek(index, [.. sought]).GetEnumerator();
            }
        }

        protected override bool Advance()
        {
            if (nodes is not null)
            {
                if (!nodes.MoveNext())
                {
                    return false;
                }

                Context.Row[slot] = Context.View.NodeValue(nodes.Current);
                return true;
            }

            if (only < 0)
            {
                return false;
            }

            Context.Row[slot] = Context.View.NodeValue(only);
            only = -1;
            return true;
        }
    }
}
