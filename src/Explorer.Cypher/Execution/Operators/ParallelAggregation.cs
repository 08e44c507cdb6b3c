using Explorer.Cypher.Expressions;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>
/// Groups the rows of a scan with the help of other threads, where some are free. Rows and their order are those of <see cref="Aggregation"/>: where the order in which rows come would show in an
/// aggregate, as in a sum of floats, and where anything goes wrong, that one does it all.
/// </summary>
/// <param name="alone">The same without help.</param>
/// <param name="input">What makes the rows; it stands on the scan.</param>
/// <param name="scan">What is divided.</param>
/// <param name="rows">How many rows it is expected to have.</param>
internal sealed class ParallelAggregation(
    Aggregation alone,
    PhysicalOperator input,
    IDivisibleScan scan,
    SlotExpression[] keys,
    AggregateColumn[] aggregates,
    double rows
) : PhysicalOperator
{
    protected override RowCursor OpenCursor(ExecutionContext context) =>
        context.Environment.Helpers is { } helpers && rows >= helpers.LeastRows ? new Cursor(context, helpers, this) : alone.Open(context);

    private Aggregation Alone => alone;

    private Groups Start(ExecutionContext context) => new(context, keys, aggregates);

    private sealed class Cursor(ExecutionContext context, Helpers helpers, ParallelAggregation plan) : RowCursor(context)
    {
        private readonly List<GroupingHelper> _helpers = [];
        private RowCursor? _alone;
        private PortionedGroups? _groups;
        private int[]? _order;
        private int _position;

        protected override void Restart()
        {
            _groups?.Groups.Clear();
            (_groups, _order, _position) = (null, null, 0);
            _alone = null;
        }

        protected override bool Advance()
        {
            if (_order is null && _alone is null && !TryTogether())
            {
                _groups?.Groups.Clear();
                _groups = null;
                _alone = plan.Alone.Open(Context);
                _alone.Begin();
            }

            if (_alone is not null)
            {
                return _alone.Next();
            }

            if (_position >= _order!.Length)
            {
                return false;
            }

            _groups!.Groups.Show(_order[_position++]);
            return true;
        }

        private bool TryTogether()
        {
            if (!helpers.TryTake())
            {
                return false;
            }

            var (taken, outer) = (1, Context.Portions);
            try
            {
                var portions = new Portions(plan.Scan.ScannedSlot, plan.Scan.Scan(Context));
                var reader = Context.Portions = new PortionReader(portions);
                _groups = new PortionedGroups(plan.Start(Context), reader);
                var input = plan.Input.Open(Context);
                input.Begin();
                // Numbers show in the first rows whether they are floats, whose order matters.
                while (_helpers.Count == 0)
                {
                    if ((reader.Number > 0 || plan.IsInAnyOrder) && !TryStart(portions, ref taken))
                    {
                        return false;
                    }
                    if (!input.Next())
                    {
                        break;
                    }

                    _groups.Add();
                }

                while (input.Next())
                {
                    _groups.Add();
                }

                return TryGather();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                return false;
            }
            finally
            {
                Context.Portions = outer;
                _helpers.ForEach(helper => helper.End(Context.Gate));
                _helpers.Clear();
                for (; taken > 0; taken--)
                {
                    helpers.GiveBack();
                }
            }
        }

        private bool TryStart(Portions portions, ref int taken)
        {
            if (!_groups!.Groups.AreInAnyOrder)
            {
                return false;
            }

            do
            {
                _helpers.Add(new GroupingHelper(Context, plan.Input, portions, plan.Start));
            } while (helpers.TryTake() && ++taken > 0);
            return true;
        }

        private bool TryGather()
        {
            foreach (var helper in _helpers)
            {
                while (!helper.Wait())
                {
                    Context.Gate.Look();
                }

                if (helper.HasFailed || !helper.Rows.Groups.AreInAnyOrder || !_groups!.TryMerge(helper.Rows, Context.Gate))
                {
                    return false;
                }
            }

            var groups = _groups!;
            _order = [.. Enumerable.Range(0, groups.Groups.Count)];
            GatedSort.Sort(_order, (a, b) => groups.PlaceOf(a).CompareTo(groups.PlaceOf(b)), Context.Gate);
            return groups.Groups.AreInAnyOrder;
        }
    }

    private PhysicalOperator Input => input;

    private IDivisibleScan Scan => scan;

    // Counts alone need no look at the first rows.
    private bool IsInAnyOrder { get; } = Array.TrueForAll(aggregates, one => one.Function.Name == "count");
}
