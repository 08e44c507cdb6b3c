using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution;

/// <summary>The one place where a run is checked against cancellation and limits. Every row of every operator passes it.</summary>
internal sealed class ExecutionGate : IWorkGate, IDisposable
{
    // What a run takes of the memory that it shares with others, at a time; the first such piece is free.
    private const long Piece = 4 << 20;

    private const int MostStepsBetweenLooks = 256;

    // Steps differ: reading a property takes nanoseconds, a search for a path milliseconds. So their number between two looks follows the time they take.
    private const int ManyMilliseconds = 16;

    // A value is 16 bytes; what it points to is counted as half as much again.
    private const int BytesPerHeldValue = 24;

    private readonly QueryLimits _limits;
    private readonly TimeProvider _clock;
    private readonly CancellationToken _cancellation;
    private readonly long _started;
    private long _most;
    private long _mostHeld; // that was allowed so far; grows to the most
    private long _taken;
    private readonly LargeValues _large = new();
    private int _stepsBetweenLooks = 16;
    private int _untilLook = 16;
    private long _lastLook = Environment.TickCount64;
    private long _held;
    private long _returned;

    public ExecutionGate(QueryLimits limits, TimeProvider clock, CancellationToken cancellation)
    {
        _limits = limits;
        _clock = clock;
        _cancellation = cancellation;
        _started = clock.GetTimestamp();
        _most = limits.MemoryBytes is { } bytes ? bytes / BytesPerHeldValue : long.MaxValue;
        _mostHeld = limits.Share is null ? _most : Math.Min(_most, Piece / BytesPerHeldValue);
    }

    /// <summary>To be called for each row, and for each step of a loop that may run long between two rows.</summary>
    public void Pass()
    {
        if (--_untilLook <= 0)
        {
            Look();
        }
    }

    /// <summary>Counts values that an operator holds back, or as much of anything else that weighs as many.</summary>
    public void Hold(long weight)
    {
        _held += weight;
        if (_held + _large.Weight > _mostHeld)
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
    public void Release(long weight) => _held -= weight;

    /// <inheritdoc/>
    public void Reserve(long weight)
    {
        if (_held + _large.Weight + weight > _mostHeld)
        {
            MakeRoom(weight);
        }
    }

    /// <summary>Counts a value that was just made, if it is large; returns it.</summary>
    public Value Made(Value value)
    {
        if (value.Weight >= LargeValues.Least)
        {
            _large.Add(value);
            Reserve(0);
            Look();
        }

        return value;
    }

    /// <summary>Counts a row that leaves the engine.</summary>
    public void Return()
    {
        if (++_returned > _limits.Rows)
        {
            throw ExecutionErrors.RowLimit(_limits.Rows.Value);
        }
    }

    /// <inheritdoc/>
    public void Look()
    {
        var now = Environment.TickCount64;
        _stepsBetweenLooks =
            now - _lastLook > ManyMilliseconds ? Math.Max(1, _stepsBetweenLooks / 8)
            : now == _lastLook ? Math.Min(MostStepsBetweenLooks, _stepsBetweenLooks * 2)
            : _stepsBetweenLooks;
        _lastLook = now;
        _untilLook = _stepsBetweenLooks;
        _cancellation.ThrowIfCancellationRequested();
        if (_limits.Time is { } time && _clock.GetElapsedTime(_started) > time)
        {
            throw ExecutionErrors.TimeLimit(time);
        }
    }

    /// <summary>A gate for a thread that helps the run: it may hold half of what is left, which the run itself then may not.</summary>
    /// <param name="stop">Stops it; the run's own end does not.</param>
    public ExecutionGate Lend(CancellationToken stop)
    {
        if (_limits.MemoryBytes is null)
        {
            return new ExecutionGate(_limits, _clock, stop);
        }

        var lent = Math.Max(0, _most - _held - _large.Weight) / 2;
        _most -= lent;
        _mostHeld = Math.Min(_mostHeld, _most);
        return new ExecutionGate(_limits with { MemoryBytes = lent * BytesPerHeldValue }, _clock, stop);
    }

    /// <summary>The thread has ended: what it was lent may be held again.</summary>
    public void TakeBack(ExecutionGate lent)
    {
        if (_limits.MemoryBytes is not null)
        {
            _most += lent._most;
            _mostHeld = _limits.Share is null ? _most : _mostHeld;
        }
    }

    /// <summary>The run is over: what it took of the memory that it shared is given back.</summary>
    public void Dispose()
    {
        if (_taken > 0)
        {
            _limits.Share?.GiveBack(_taken, isLast: true);
        }
        _taken = 0;
    }

    private void MakeRoom(long weight)
    {
        var wanted = _held + _large.Weight + weight;
        if (wanted <= _most && Take(wanted))
        {
            return;
        }
        if (_large.Weight > 0)
        {
            _large.Sweep(Look);
        }

        // What is in use leaves an eighth free, or the next value would ask for the same again.
        if (_held + _large.Weight + weight > _mostHeld - (_large.Weight > 0 ? _mostHeld / 8 : 0))
        {
            throw wanted > _most || _limits.Share is not { } share
                ? ExecutionErrors.MemoryLimit(_limits.MemoryBytes!.Value)
                : ExecutionErrors.SharedMemoryLimit(share.Bytes);
        }
    }

    /// <summary>Takes as much of the shared memory as lets the run hold so much.</summary>
    private bool Take(long wanted)
    {
        if (wanted <= _mostHeld)
        {
            return true;
        }
        var pieces = ((wanted - _mostHeld) * BytesPerHeldValue / Piece) + 1;
        if (_limits.Share?.TryTake(pieces * Piece, _taken, Look) != true)
        {
            return false;
        }
        _taken += pieces * Piece;
        _mostHeld = Math.Min(_most, _mostHeld + (pieces * Piece / BytesPerHeldValue));
        return true;
    }
}
