namespace Explorer.Cypher.Execution.Operators;

/// <summary>A thread that groups some of the portions of a scan, in a run of its own on the same view of the graph.</summary>
internal sealed class GroupingHelper
{
    private readonly CancellationTokenSource _stop = new();
    private readonly ExecutionGate _gate;
    private readonly RowCursor _input;
    private readonly Thread _thread;

    /// <summary>Makes a helper, and lets it begin.</summary>
    /// <param name="context">The run that it helps.</param>
    /// <param name="input">What makes the rows.</param>
    /// <param name="portions">What it takes its portions of.</param>
    /// <param name="start">Makes its groups.</param>
    public GroupingHelper(ExecutionContext context, PhysicalOperator input, Portions portions, Func<ExecutionContext, Groups> start)
    {
        _gate = context.Gate.Lend(_stop.Token);
        var own = context.Fork(_gate);
        own.Portions = new PortionReader(portions);
        Rows = new PortionedGroups(start(own), own.Portions);
        _input = input.Open(own);
        _thread = new Thread(Run) { IsBackground = true, Name = "grouping" };
        _thread.Start();
    }

    /// <summary>What it has grouped.</summary>
    public PortionedGroups Rows { get; }

    /// <summary>Whether something went wrong; the portions that it took are then lost.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Waits a moment for its end; whether that has come.</summary>
    public bool Wait() => _thread.Join(1);

    /// <summary>Stops it if it is still at work, and gives back what it held.</summary>
    /// <param name="lender">The gate of the run that it helped.</param>
    public void End(ExecutionGate lender)
    {
        _stop.Cancel();
        _thread.Join();
        _gate.Dispose();
        lender.TakeBack(_gate);
        _stop.Dispose();
    }

    private void Run()
    {
        try
        {
            _input.Begin();
            while (_input.Next())
            {
                Rows.Add();
            }
        }
        catch (Exception)
        {
            // Whatever it was, the one whom it helps does all of the work then, and meets it in its place.
            HasFailed = true;
        }
    }
}
