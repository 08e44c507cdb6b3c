using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution;
using Explorer.Graph.Values;

namespace Explorer.Cypher;

/// <summary>
/// The rows of one run, read forward once. Nodes and relationships in them look at the transaction of the run; who wants to keep them
/// longer takes copies (<c>Detach</c>).
/// </summary>
public sealed class QueryCursor : IDisposable
{
    private IDisposable? _run;
    private readonly Func<Value[]?> _read;
    private readonly Func<PlanDescription> _plan;

    private QueryCursor(
        IReadOnlyList<string> columns,
        Func<Value[]?> read,
        QueryCounters counters,
        Func<PlanDescription> plan,
        IReadOnlyList<QueryNotification> notifications
    )
    {
        Columns = columns;
        _read = read;
        Counters = counters;
        _plan = plan;
        Notifications = notifications;
    }

    /// <summary>The names of the columns, in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>What the run changed; complete when <see cref="Read"/> has answered null, and at once for a statement that writes.</summary>
    public QueryCounters Counters { get; }

    /// <summary>The plan; after PROFILE and the last row with the rows of each operator.</summary>
    public PlanDescription Plan => _plan();

    /// <summary>Remarks on the statement: names that the graph does not have, patterns that are not connected, what is deprecated.</summary>
    public IReadOnlyList<QueryNotification> Notifications { get; }

    /// <summary>The next row, as long as <see cref="Columns"/>, in an array that is the caller's; null at the end.</summary>
    /// <exception cref="CypherException">The statement failed while it ran.</exception>
    public Value[]? Read()
    {
        try
        {
            var row = _read();
            if (row is null)
            {
                Dispose();
            }
            return row;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>All rows that are left.</summary>
    /// <exception cref="CypherException">The statement failed while it ran.</exception>
    public IEnumerable<Value[]> Rows()
    {
        while (Read() is { } row)
        {
            yield return row;
        }
    }

    /// <summary>Ends the run; done by itself with the last row, and after a failure.</summary>
    public void Dispose()
    {
        _run?.Dispose();
        _run = null;
    }

    /// <summary>The same, with what is to be given back at the end.</summary>
    internal QueryCursor Ending(IDisposable run)
    {
        _run = run;
        return this;
    }

    internal static QueryCursor Empty(
        IReadOnlyList<string> columns,
        PlanDescription plan,
        IReadOnlyList<QueryNotification> notifications
    ) => new(columns, () => null, new QueryCounters(), () => plan, notifications);

    internal static QueryCursor Of(QueryCounters counters, PlanDescription plan, IReadOnlyList<QueryNotification> notifications) =>
        new([], () => null, counters, () => plan, notifications);

    internal static QueryCursor Lazy(
        PlanRows rows,
        QueryCounters counters,
        Func<PlanDescription> plan,
        IReadOnlyList<QueryNotification> notifications
    ) => new(rows.Columns, rows.Read, counters, plan, notifications);

    /// <summary>A cursor over a run that is done: writes must not wait for somebody to read, nor stop when nobody does.</summary>
    internal static QueryCursor Complete(
        PlanRows rows,
        QueryCounters counters,
        Func<PlanDescription> plan,
        IReadOnlyList<QueryNotification> notifications
    )
    {
        var results = new Queue<Value[]>();
        while (rows.Read() is { } row)
        {
            if (row.Length > 0)
            {
                rows.Hold(row);
                results.Enqueue(row);
            }
        }

        return new QueryCursor(rows.Columns, () => results.TryDequeue(out var row) ? row : null, counters, plan, notifications);
    }
}
