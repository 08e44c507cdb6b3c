namespace Explorer.Server.Tests.Class;

/// <summary>A clock that stands still until a test moves it; timers that are due by then ring.</summary>
public sealed class ClassClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Bell> _bells = [];
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    /// <summary>How many timers wait.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock)
            {
                return _bells.Count;
            }
        }
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            var bell = new Bell(this, callback, state, _now + dueTime);
            _bells.Add(bell);
            return bell;
        }
    }

    public void Advance(TimeSpan time)
    {
        List<Bell> due;
        lock (_lock)
        {
            _now += time;
            due = _bells.FindAll(bell => bell.Due <= _now);
            _bells.RemoveAll(due.Contains);
        }
        due.ForEach(bell => bell.Ring());
    }

    private sealed class Bell(ClassClock clock, TimerCallback callback, object? state, DateTimeOffset due) : ITimer
    {
        public DateTimeOffset Due => due;

        public void Ring() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
            lock (clock._lock)
            {
                clock._bells.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
