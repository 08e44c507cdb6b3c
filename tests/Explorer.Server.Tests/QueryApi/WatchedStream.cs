namespace Explorer.Server.Tests.QueryApi;

/// <summary>Says when something is about to be sent to the client.</summary>
/// <param name="sending">Called before each piece.</param>
internal sealed class WatchedStream(Action sending) : MemoryStream
{
    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        sending();
        return base.WriteAsync(buffer, cancellationToken);
    }
}
