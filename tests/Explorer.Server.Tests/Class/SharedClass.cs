namespace Explorer.Server.Tests.Class;

/// <summary>One server for tests that leave no trace in its class.</summary>
public sealed class SharedClass : IAsyncLifetime
{
    public ClassServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        Server = await ClassServer.StartAsync(options => options with { Hosts = ["school.example"] });

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
