namespace Explorer.Server.Tests.Class;

/// <summary>What somebody is shown, as it comes.</summary>
internal sealed class Watched<T>
    where T : class
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Lock _lock = new();
    private readonly List<(Func<T, bool> What, TaskCompletionSource<T> Seen)> _awaited = [];
    private T? _last;

    public T? Last
    {
        get
        {
            lock (_lock)
            {
                return _last;
            }
        }
    }

    public void Show(T view)
    {
        lock (_lock)
        {
            _last = view;
            foreach (var (_, seen) in _awaited.Where(awaited => awaited.What(view)))
            {
                seen.TrySetResult(view);
            }
        }
    }

    public Task<T> SeesAsync(Func<T, bool> what)
    {
        lock (_lock)
        {
            if (_last is not null && what(_last))
            {
                return Task.FromResult(_last);
            }
            var seen = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((what, seen));
            return seen.Task.WaitAsync(Patience);
        }
    }
}
