using Explorer.Server.Options;

namespace Explorer.Server.Limits;

/// <summary>Ends the statements that still run a little after the server was asked to stop: whoever is nearly done gets his answer, and nobody is waited for.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly CancellationTokenRegistration _asked;

    /// <summary>Begins to listen.</summary>
    public StopSignal(IHostApplicationLifetime lifetime, ServerOptions options)
    {
        Token = _stop.Token;
        _asked = lifetime.ApplicationStopping.Register(() => _stop.CancelAfter(options.Limits.AtStop));
    }

    /// <summary>Set when statements have to end.</summary>
    public CancellationToken Token { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        _asked.Dispose();
        _stop.Dispose();
    }
}
