using Explorer.Server.Tests.Page;

namespace Explorer.Server.Tests.Class;

/// <summary>A server that a class can join, as a teacher starts it, and a small phone.</summary>
public sealed class JoinFixture : IAsyncLifetime
{
    public const string Code = "kiev-1919";

    private ServerProcess? _server;

    public Uri Address => _server!.Address;

    /// <summary>The phone; null where there is no browser.</summary>
    public Chromium? Phone { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Executable is not null)
        {
            _server = await ServerProcess.StartAsync("--expose", "--code", Code);
            Phone = await Chromium.StartAsync(360, 640, touch: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Phone is not null)
        {
            await Phone.DisposeAsync();
        }
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
