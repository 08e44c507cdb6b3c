using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>Runs the inner plan for batches of outer rows and commits each; what a batch that fails has written is forgotten.</summary>
/// <param name="outerSlots">What is needed of an outer row.</param>
/// <param name="columns">The slots that the inner plan fills; none where it only writes.</param>
/// <param name="batchSize">The rows in a batch, or null for 1,000.</param>
/// <param name="onError">After a batch that fails: FAIL ends the run, BREAK tries no other batch, CONTINUE goes on.</param>
/// <param name="status">The slot that takes how it went, or null.</param>
internal sealed class TransactionApply(
    PhysicalOperator outer,
    PhysicalOperator inner,
    int[] outerSlots,
    int[] columns,
    Evaluator? batchSize,
    string onError,
    int? status
) : PhysicalOperator
{
    private const long DefaultBatchSize = 1000;

    protected override RowCursor OpenCursor(ExecutionContext context) =>
        new Cursor(context, outer.Open(context), inner.Open(context), this);

    private int[] OuterSlots => outerSlots;

    private int[] Columns => columns;

    private string OnError => onError;

    private int? Status => status;

    private int[] ResultSlots => [.. outerSlots, .. columns];

    private long BatchSize(ExecutionContext context)
    {
        if (batchSize is null)
        {
            return DefaultBatchSize;
        }

        var size = batchSize.Evaluate(context);
        return size.Kind == ValueKind.Integer && size.AsInteger() > 0
            ? size.AsInteger()
            : throw new CypherException(
                CypherErrorType.SyntaxError,
                CypherPhase.Runtime,
                "InvalidArgumentValue",
                $"IN TRANSACTIONS OF takes a whole number of rows, 1 or more, not {size}"
            );
    }

    private sealed class Cursor(ExecutionContext context, RowCursor outer, RowCursor inner, TransactionApply plan) : RowCursor(context)
    {
        private readonly RowBuffer _rows = new(context, plan.OuterSlots);
        private readonly RowBuffer _results = new(context, plan.ResultSlots);
        private int _position;
        private int _batch;
        private bool _isStopped;
        private Value _outcome;

        protected override void Restart()
        {
            _rows.Clear();
            _results.Clear();
            _position = 0;
            _isStopped = false;
            outer.Begin();
        }

        protected override bool Advance()
        {
            while (_position == _results.Count)
            {
                _results.Clear();
                _position = 0;
                if (!Fetch())
                {
                    return false;
                }

                RunBatch();
            }

            _results.Restore(_position++);
            if (plan.Status is { } slot)
            {
                Context.Row[slot] = _outcome;
            }

            return true;
        }

        private bool Fetch()
        {
            _rows.Clear();
            var size = plan.BatchSize(Context);
            while (_rows.Count < size && outer.Next())
            {
                _rows.Add();
            }

            return _rows.Count > 0;
        }

        private void RunBatch()
        {
            if (_isStopped)
            {
                GiveUp(Outcome(started: false, error: null));
                return;
            }

            _batch++;
            Context.CommittedBatches ??= 0;
            var counted = Context.Counters.Copy();
            try
            {
                for (var i = 0; i < _rows.Count; i++)
                {
                    RunRow(i);
                }

                if (!Context.Transaction.IsReadOnly)
                {
                    Context.Environment.CommitBatch!(Context.Transaction);
                }

                Context.CommittedBatches++;
                _outcome = Outcome(started: true, error: null, committed: true);
            }
            catch (Exception exception)
                when (plan.OnError != "FAIL"
                    && ExecutionErrors.Translate(exception)
                        is { Type: not (CypherErrorType.LimitExceeded or CypherErrorType.Cancelled) } error
                )
            {
                if (!Context.Transaction.IsReadOnly)
                {
                    Context.Transaction.RollbackPart();
                }

                Context.Counters.Restore(counted);
                _results.Clear();
                _isStopped = plan.OnError == "BREAK";
                GiveUp(Outcome(started: true, error.Message));
            }
        }

        private void RunRow(int index)
        {
            _rows.Restore(index);
            inner.Begin();
            while (inner.Next())
            {
                if (plan.Columns.Length > 0)
                {
                    _results.Add();
                }
            }

            if (plan.Columns.Length == 0)
            {
                _rows.Restore(index);
                _results.Add();
            }
        }

        private void GiveUp(Value how)
        {
            _outcome = how;
            for (var i = 0; i < _rows.Count; i++)
            {
                _rows.Restore(i);
                foreach (var slot in plan.Columns)
                {
                    Context.Row[slot] = Value.Null;
                }

                _results.Add();
            }
        }

        private Value Outcome(bool started, string? error, bool committed = false) =>
            Value.Map(
                new Dictionary<string, Value>(StringComparer.Ordinal)
                {
                    ["transactionId"] = started ? $"batch-{_batch}" : Value.Null,
                    ["started"] = started,
                    ["committed"] = committed,
                    ["errorMessage"] = error is null ? Value.Null : (Value)error,
                }
            );
    }
}
