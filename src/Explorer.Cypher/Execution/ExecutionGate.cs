namespace Explorer.Cypher.Execution;

/// <summary>The one place where a run is checked against cancellation and limits. Every row of every operator passes it.</summary>
internal sealed class ExecutionGate
{
    private const int RowsBetweenLooks = 256;

    // A value is 16 bytes; what it points to is counted as half as much again.
    private const int BytesPerHeldValue = 24;

    private readonly QueryLimits limits;
    private readonly TimeProvider clock;
    private readonly CancellationToken cancellation;
    private readonly long started;
    private readonly long mostHeld;
    private int untilLook = RowsBetweenLooks;
    private long held;
    private long returned;

    public ExecutionGate(QueryLimits limits, TimeProvider clock, CancellationToken cancellation)
    {
        this.limits = limits;
        this.clock = clock;
        this.cancellation = cancellation;
        started = clock.GetTimestamp();
        mostHeld = limits.MemoryBytes is { } bytes ? bytes / BytesPerHeldValue : long.MaxValue;
    }

    /// <summary>To be called for each row, and for each step of a loop that may run long between two rows.</summary>
    public void Pass()
    {
        if (--untilLook <= 0)
        {
            Look();
        }
    }

    /// <summary>Counts values that an operator holds back.</summary>
    public void Hold(long values)
    {
        held += values;
        if (held > mostHeld)
        {
            throw ExecutionErrors.MemoryLimit(limits.MemoryBytes!.Value);
        }
    }

    /// <summary>Counts values that an operator has let go.</summary>
    public void Release(long values) => held -= values;

    /// <summary>Counts a row that leaves the engine.</summary>
    public void Return()
    {
        if (++returned > limits.Rows)
        {
            throw ExecutionErrors.RowLimit(limits.Rows.Value);
        }
    }

    private void Look()
    {
        untilLook = RowsBetweenLooks;
        cancellation.ThrowIfCancellationRequested();
        if (limits.Time is { } time && clock.GetElapsedTime(started) > time)
        {
            throw ExecutionErrors.TimeLimit(time);
        }
    }
}
