using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Explorer.Server.Options;

namespace Explorer.Server.Limits;

/// <summary>
/// The threads that statements run on. A statement may keep its thread busy for as long as it is allowed to; on the pool's few threads it would keep the page from everybody else.
/// These give way to all others.
/// </summary>
internal sealed class StatementThreads(ServerOptions options) : TaskScheduler, IDisposable
{
    private const int Courtesy = 10; // of 19, as nice counts

    [ThreadStatic]
    private static StatementThreads? _current;

    private readonly BlockingCollection<Task> _work = [];
    private readonly Lock _starting = new();
    private int _threads;
    private int _idle;

    /// <inheritdoc/>
    public override int MaximumConcurrencyLevel => options.Limits.AtOnce;

    /// <summary>Does a piece of work on them, from its first step to its last.</summary>
    public Task RunAsync(Func<Task> workAsync) =>
        Task.Factory.StartNew(workAsync, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this).Unwrap();

    /// <inheritdoc/>
    public void Dispose() => _work.CompleteAdding();

    /// <inheritdoc/>
    protected override void QueueTask(Task task)
    {
        if (_work.IsAddingCompleted)
        {
            ThreadPool.QueueUserWorkItem(_ => TryExecuteTask(task)); // what is left when the server ends
            return;
        }
        _work.Add(task);
        if (Volatile.Read(ref _idle) >= _work.Count)
        {
            return;
        }
        lock (_starting)
        {
            if (_threads < options.Limits.AtOnce)
            {
                _threads++;
                new Thread(Work)
                {
                    IsBackground = true,
                    Name = $"Statements {_threads}",
                    Priority = ThreadPriority.BelowNormal,
                }.Start();
            }
        }
    }

    /// <inheritdoc/>
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && _current == this && TryExecuteTask(task);

    /// <inheritdoc/>
    protected override IEnumerable<Task> GetScheduledTasks() => _work.ToArray();

    private void Work()
    {
        _current = this;
        GiveWay();
        Interlocked.Increment(ref _idle);
        foreach (var task in _work.GetConsumingEnumerable())
        {
            Interlocked.Decrement(ref _idle);
            TryExecuteTask(task);
            Interlocked.Increment(ref _idle);
        }
    }

    /// <summary>.NET's priorities mean nothing on Linux, where each thread has a courtesy of its own.</summary>
    private static void GiveWay()
    {
        if (OperatingSystem.IsLinux())
        {
            _ = SetPriority(which: 0, who: 0, Courtesy);
        }
    }

    [DllImport("libc", EntryPoint = "setpriority")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetPriority(int which, uint who, int priority);
}
