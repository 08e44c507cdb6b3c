using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution;

/// <summary>The one place where a run is checked against cancellation and limits. Every row of every operator passes it.</summary>
internal sealed class ExecutionGate : IWorkGate
{
    private const int MostStepsBetweenLooks = 256;

    // Steps differ: reading a property takes nanoseconds, a search for a path milliseconds. So their number between two looks follows the time they take.
    private const int ManyMilliseconds = 16;

    // A value is 16 bytes; what it points to is counted as half as much again.
    private const int BytesPerHeldValue = 24;

    private readonly QueryLimits limits;
    private readonly TimeProvider clock;
    private readonly CancellationToken cancellation;
    private readonly long started;
    private readonly long mostHeld;
    private readonly LargeValues large = new();
    private int stepsBetweenLooks = 16;
    private int untilLook = 16;
    private long lastLook = Environment.TickCount64;
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

    /// <summary>Counts values that an operator holds back, or as much of anything else that weighs as many.</summary>
    public void Hold(long weight)
    {
        held += weight;
        if (held + large.Weight > mostHeld)
        {
            MakeRoom(0);
        }
    }

    /// <summary>Counts a value that an operator holds back; what is large is counted already, since it was made.</summary>
    /// <returns>What is to be released when the value is let go.</returns>
    public long Hold(in Value value)
    {
        var weight = value.Weight;
        weight = weight < LargeValues.Least ? weight : 1;
        Hold((long)weight);
        return weight;
    }

    /// <summary>Counts what an operator has let go.</summary>
    public void Release(long weight) => held -= weight;

    /// <inheritdoc/>
    public void Reserve(long weight)
    {
        if (held + large.Weight + weight > mostHeld)
        {
            MakeRoom(weight);
        }
    }

    /// <summary>Counts a value that was just made, if it is large; returns it.</summary>
    public Value Made(Value value)
    {
        if (value.Weight >= LargeValues.Least)
        {
            large.Add(value);
            Reserve(0);
            Look();
        }

        return value;
    }

    /// <summary>Counts a row that leaves the engine.</summary>
    public void Return()
    {
        if (++returned > limits.Rows)
        {
            throw ExecutionErrors.RowLimit(limits.Rows.Value);
        }
    }

    /// <inheritdoc/>
    public void Look()
    {
        var now = Environment.TickCount64;
        stepsBetweenLooks =
            now - lastLook > ManyMilliseconds ? Math.Max(1, stepsBetweenLooks / 8)
            : now == lastLook ? Math.Min(MostStepsBetweenLooks, stepsBetweenLooks * 2)
            : stepsBetweenLooks;
        lastLook = now;
        untilLook = stepsBetweenLooks;
        cancellation.ThrowIfCancellationRequested();
        if (limits.Time is { } time && clock.GetElapsedTime(started) > time)
        {
            throw ExecutionErrors.TimeLimit(time);
        }
    }

    private void MakeRoom(long weight)
    {
        if (large.Weight > 0)
        {
            large.Sweep();
        }

        // What is in use leaves an eighth free, or the next value would ask for the same again.
        if (held + large.Weight + weight > mostHeld - (large.Weight > 0 ? mostHeld / 8 : 0))
        {
            throw ExecutionErrors.MemoryLimit(limits.MemoryBytes!.Value);
        }
    }
}
