using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Explorer.Connections.Tests.Neo4j.Bolt;

/// <summary>Stands between a client and a server, and can cut what runs through it.</summary>
internal sealed class TcpRelay : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _over = new();
    private readonly ConcurrentBag<TcpClient> _open = [];
    private readonly Uri _server;
    private readonly Task _serving;

    public TcpRelay(Uri server)
    {
        _server = server;
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Cuts all connections; new ones may be made.</summary>
    public void Cut()
    {
        while (_open.TryTake(out var client))
            client.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        _listener.Stop();
        Cut();
        await _serving;
        _over.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_over.Token);
                var server = new TcpClient();
                await server.ConnectAsync(_server.Host, _server.Port, _over.Token);
                _open.Add(client);
                _open.Add(server);
                _ = PassAsync(client, server);
                _ = PassAsync(server, client);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private static async Task PassAsync(TcpClient from, TcpClient to)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception cut) when (cut is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // One of the two is gone.
        }
    }
}
