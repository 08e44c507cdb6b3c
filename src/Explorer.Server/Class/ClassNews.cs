using Microsoft.AspNetCore.SignalR;

namespace Explorer.Server.Class;

/// <summary>Tells the pages of a class what has changed, and ends a class that nobody leads any more.</summary>
internal sealed class ClassNews(IHubContext<PupilHub> pupils, IHubContext<LeaderHub> leaders, Classroom room, TimeProvider time)
    : IDisposable
{
    /// <summary>Those who may lead.</summary>
    public const string Leaders = "leaders";

    private const string Room = "room";
    private const string Ended = "ended";

    private readonly Lock _lock = new();
    private ITimer? _timer;

    /// <summary>Shows every device what has changed.</summary>
    public Task TellPupilsAsync(PupilView? view) => view is null ? Task.CompletedTask : pupils.Clients.All.SendAsync(Room, view);

    /// <summary>Shows every leader's page what has changed.</summary>
    public Task TellLeadersAsync(LeaderView? view) =>
        view is null ? Task.CompletedTask : leaders.Clients.Group(Leaders).SendAsync(Room, view);

    /// <summary>Tells all that the class is over.</summary>
    public Task EndAsync(PupilView? view) =>
        view is null ? Task.CompletedTask : Task.WhenAll(TellPupilsAsync(view), leaders.Clients.Group(Leaders).SendAsync(Ended));

    /// <summary>Waits for a leader to come back, and ends the class if none does.</summary>
    public void Wait()
    {
        lock (_lock)
        {
            _timer?.Dispose();
            _timer = time.CreateTimer(_ => _ = EndAsync(room.EndIfForsaken()), null, Classroom.Patience, Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Waits no longer: a leader is there.</summary>
    public void WaitNoLonger()
    {
        lock (_lock)
        {
            _timer?.Dispose();
            _timer = null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => WaitNoLonger();
}
