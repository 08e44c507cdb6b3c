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
        private readonly RowBuffer rows = new(context, plan.OuterSlots);
        private readonly RowBuffer results = new(context, plan.ResultSlots);
        private int position;
        private int batch;
        private bool isStopped;
        private Value outcome;

        public override void Begin()
        {
            rows.Clear();
            results.Clear();
            position = 0;
            isStopped = false;
            outer.Begin();
        }

        protected override bool Advance()
        {
            while (position == results.Count)
            {
                results.Clear();
                position = 0;
                if (!Fetch())
                {
                    return false;
                }

                RunBatch();
            }

            results.Restore(position++);
            if (plan.Status is { } slot)
            {
                Context.Row[slot] = outcome;
            }

            return true;
        }

        private bool Fetch()
        {
            rows.Clear();
            var size = plan.BatchSize(Context);
            while (rows.Count < size && outer.Next())
            {
                rows.Add();
            }

            return rows.Count > 0;
        }

        private void RunBatch()
        {
            if (isStopped)
            {
                GiveUp(Outcome(started: false, error: null));
                return;
            }

            batch++;
            Context.CommittedBatches ??= 0;
            var counted = Context.Counters.Copy();
            try
            {
                for (var i = 0; i < rows.Count; i++)
                {
                    RunRow(i);
                }

                if (!Context.Transaction.IsReadOnly)
                {
                    Context.Environment.CommitBatch!(Context.Transaction);
                }

                Context.CommittedBatches++;
                outcome = Outcome(started: true, error: null, committed: true);
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
                results.Clear();
                isStopped = plan.OnError == "BREAK";
                GiveUp(Outcome(started: true, error.Message));
            }
        }

        private void RunRow(int index)
        {
            rows.Restore(index);
            inner.Begin();
            while (inner.Next())
            {
                if (plan.Columns.Length > 0)
                {
                    results.Add();
                }
            }

            if (plan.Columns.Length == 0)
            {
                rows.Restore(index);
                results.Add();
            }
        }

        private void GiveUp(Value how)
        {
            outcome = how;
            for (var i = 0; i < rows.Count; i++)
            {
                rows.Restore(i);
                foreach (var slot in plan.Columns)
                {
                    Context.Row[slot] = Value.Null;
                }

                results.Add();
            }
        }

        private Value Outcome(bool started, string? error, bool committed = false) =>
            Value.Map(
                new Dictionary<string, Value>(StringComparer.Ordinal)
                {
                    ["transactionId"] = started ? $"batch-{batch}" : Value.Null,
                    ["started"] = started,
                    ["committed"] = committed,
                    ["errorMessage"] = error is null ? Value.Null : (Value)error,
                }
            );
    }
}
