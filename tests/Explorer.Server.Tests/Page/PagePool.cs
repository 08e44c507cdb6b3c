using Explorer.Server.Tests.Page;

[assembly: AssemblyFixture(typeof(PagePool))]

namespace Explorer.Server.Tests.Page;

/// <summary>
/// Servers with a browser each, lent to one class of tests at a time: as many as classes run at once. A browser that has seen the page before opens it in half the
/// time.
/// </summary>
public sealed class PagePool : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly Stack<Place> _idle = [];
    private readonly List<Place> _all = [];

    /// <summary>A server and a browser that only the borrower uses.</summary>
    public sealed record Place(ServerProcess Server, Chromium Chromium);

    /// <summary>Lends a place, which is brought up if none is free.</summary>
    public async Task<Place> TakeAsync()
    {
        lock (_lock)
        {
            if (_idle.TryPop(out var idle))
            {
                return idle;
            }
        }
        var place = new Place(await ServerProcess.StartAsync(), await Chromium.StartAsync());
        lock (_lock)
        {
            _all.Add(place);
        }
        return place;
    }

    /// <summary>Takes a place back, for the next.</summary>
    public void Return(Place place)
    {
        lock (_lock)
        {
            _idle.Push(place);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var place in _all)
        {
            await place.Chromium.DisposeAsync();
            await place.Server.DisposeAsync();
        }
    }
}
