using Explorer.Server.Tests.Page;

namespace Explorer.Server.Tests.Class;

/// <summary>A server that a class can join, as a teacher starts it, and a small phone.</summary>
public sealed class JoinFixture : IAsyncLifetime
{
    public const string Code = "kiev-1919";

    /// <summary>A name by which others than this machine ask.</summary>
    public const string Name = "school.example";

    private ServerProcess? _server;

    public Uri Address => _server!.Address;

    /// <summary>The leader's key, as it was printed at the start.</summary>
    public string Key => _server!.Output.Split("Leader's key: ")[1].Split(' ')[0];

    /// <summary>The phone; null where there is no browser.</summary>
    public Chromium? Phone { get; private set; }

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Executable is not null)
        {
            _server = await ServerProcess.StartAsync("--expose", "--code", Code, "--hosts", Name);
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
