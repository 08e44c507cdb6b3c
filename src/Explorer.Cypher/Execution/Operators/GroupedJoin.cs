using Explorer.Cypher.Semantics;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Gives each left row what the right rows with its keys come to: whether there are any, how many, or their values as a list. The right is read first, once.</summary>
/// <param name="left">The rows.</param>
/// <param name="right">What is grouped.</param>
/// <param name="keys">The slots that both sides fill.</param>
/// <param name="kind">What the groups come to.</param>
/// <param name="column">The slot of what is collected.</param>
/// <param name="result">The slot that takes it.</param>
/// <param name="keeps">Whether the groups are the same whenever they are asked for.</param>
internal sealed class GroupedJoin(
    PhysicalOperator left,
    PhysicalOperator right,
    int[] keys,
    BoundSubqueryKind kind,
    int column,
    int result,
    bool keeps
) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, left.Open(context), new KeyedRows(context, right.Open(context), keys, keeps), kind, column, result);

    private sealed class Cursor(ExecutionContext context, RowCursor left, KeyedRows right, BoundSubqueryKind kind, int column, int result)
        : RowCursor(context)
    {
        private readonly List<long> _counts = [];
        private readonly List<List<Value>> _lists = [];
        private bool _begun;
        private long _held;

        protected override void Restart()
        {
            if (right.Forget())
            {
                _counts.Clear();
                _lists.Clear();
                Context.Gate.Release(_held);
                _held = 0;
            }

            _begun = false;
        }

        protected override bool Advance()
        {
            if (!_begun)
            {
                // It writes into the slots of the left's nodes, and so goes first.
                right.Read(Add);
                left.Begin();
                _begun = true;
            }

            if (!left.Next())
            {
                return false;
            }

            Context.Row[result] = ResultOf(right.Find());
            return true;
        }

        private void Add(int group)
        {
            switch (kind)
            {
                case BoundSubqueryKind.Count:
                    if (group == _counts.Count)
                    {
                        _counts.Add(0);
                        Hold(1);
                    }

                    _counts[group]++;
                    break;
                case BoundSubqueryKind.Collect:
                    if (group == _lists.Count)
                    {
                        _lists.Add([]);
                        Hold(2);
                    }

                    ref readonly var value = ref Context.Row[column];
                    _lists[group].Add(value);
                    _held += Context.Gate.Hold(value);
                    break;
                default:
                    break;
            }
        }

        private void Hold(long weight)
        {
            _held += weight;
            Context.Gate.Hold(weight);
        }

        private Value ResultOf(int group) =>
            kind switch
            {
                BoundSubqueryKind.Count => group < 0 ? 0 : _counts[group],
                BoundSubqueryKind.Collect => Context.Gate.Made(Value.List(group < 0 ? [] : [.. _lists[group]])),
                _ => group >= 0,
            };
    }
}
