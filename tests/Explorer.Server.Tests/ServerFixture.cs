using Explorer.Connections;
using Explorer.Server.Graphs;
using Explorer.Server.Options;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Explorer.Server.Tests;

/// <summary>The whole server in memory with the real data set, spoken to over HTTP.</summary>
public sealed class ServerFixture : IAsyncLifetime
{
    private WebApplication? _app;

    /// <summary>The server's clock, which only a test moves.</summary>
    public FakeTimeProvider Clock { get; } = new();

    /// <summary>A client without automatic decompression.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>All endpoints that the server has.</summary>
    public IServiceProvider Services => _app!.Services;

    /// <summary>The graph behind the server.</summary>
    internal Task<IGraphConnection> GraphAsync() =>
        Services.GetRequiredService<GraphHost>().GetAsync(TestContext.Current.CancellationToken);

    public async ValueTask InitializeAsync()
    {
        _app = ExplorerApp.Build(
            new ServerOptions(),
            builder =>
            {
                builder.WebHost.UseTestServer();
                builder.Services.AddSingleton<TimeProvider>(Clock);
            }
        );
        await _app.StartAsync();
        Client = _app.GetTestClient();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app!.DisposeAsync();
    }
}
