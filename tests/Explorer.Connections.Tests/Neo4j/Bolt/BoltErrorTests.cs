using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Explorer.Connections.Opening;

namespace Explorer.Connections.Tests.Neo4j.Bolt;

/// <summary>What is said of a server that cannot be reached by Bolt; none of it needs one.</summary>
public sealed class BoltErrorTests
{
    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task A_host_that_does_not_exist_is_named(string scheme)
    {
        var error = await FailAsync($"{scheme}://neo4j:secret@nosuch.invalid");

        Assert.Contains("There is no host \"nosuch.invalid\"", error.Message, StringComparison.Ordinal);
        Assert.False(error.IsTransient);
    }

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task A_port_where_nobody_listens_is_told(string scheme)
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();

        var error = await FailAsync($"{scheme}://neo4j:secret@127.0.0.1:{port}");

        Assert.Contains($"Nothing answers at {scheme}://127.0.0.1:{port}. Is Neo4j running there", error.Message, StringComparison.Ordinal);
        Assert.True(error.IsTransient);
    }

    [Theory]
    [InlineData("bolt+s", "The certificate of bolt+s://")]
    [InlineData("neo4j+s", "or write neo4j+ssc:// to take it as it is")]
    [InlineData("bolt", "does it ask for TLS (bolt+s://) on this port?")]
    [InlineData("neo4j", "does it ask for TLS (neo4j+s://) on this port?")]
    public async Task A_server_that_speaks_TLS_with_a_certificate_of_its_own(string scheme, string part)
    {
        await using var server = new OneAnswer(SpeakTlsAsync);

        var error = await FailAsync($"{scheme}://neo4j:secret@127.0.0.1:{server.Port}");

        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bolt+s", "does not speak TLS. Write bolt:// instead of bolt+s://.")]
    [InlineData("neo4j+ssc", "does not speak TLS. Write neo4j:// instead of neo4j+ssc://.")]
    public async Task A_server_that_speaks_no_TLS(string scheme, string part)
    {
        await using var server = new OneAnswer(_ => Task.CompletedTask);

        var error = await FailAsync($"{scheme}://neo4j:secret@127.0.0.1:{server.Port}");

        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bolt")]
    [InlineData("neo4j")]
    public async Task A_port_that_speaks_HTTP(string scheme)
    {
        await using var server = new OneAnswer(client =>
            client.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"u8.ToArray()).AsTask()
        );

        var error = await FailAsync($"{scheme}://neo4j:secret@127.0.0.1:{server.Port}");

        Assert.Contains("does not speak Bolt", error.Message, StringComparison.Ordinal);
    }

    private static async Task<GraphException> FailAsync(string address)
    {
        await using var graph = await GraphConnections.OpenAsync(
            address,
            new GraphConnectionOptions { Silence = TimeSpan.FromSeconds(20) },
            TestContext.Current.CancellationToken
        );
        var error = await Assert.ThrowsAsync<GraphException>(() =>
            graph.RunAsync(new Statement("RETURN 1 AS one"), AccessMode.Read, TestContext.Current.CancellationToken)
        );
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
        return error;
    }

    private static async Task SpeakTlsAsync(TcpClient client)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        await using var tls = new SslStream(client.GetStream());
        await tls.AuthenticateAsServerAsync(certificate);
    }

    /// <summary>Answers each client in one way and hangs up.</summary>
    private sealed class OneAnswer : IAsyncDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly CancellationTokenSource _over = new();
        private readonly Task _serving;

        public OneAnswer(Func<TcpClient, Task> answer)
        {
            _listener.Start();
            _serving = ServeAsync(answer);
        }

        public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

        public async ValueTask DisposeAsync()
        {
            await _over.CancelAsync();
            _listener.Stop();
            await _serving;
            _over.Dispose();
        }

        private async Task ServeAsync(Func<TcpClient, Task> answer)
        {
            while (!_over.IsCancellationRequested)
            {
                try
                {
                    using var client = await _listener.AcceptTcpClientAsync(_over.Token);
                    await client.Client.ReceiveAsync(new byte[1], SocketFlags.Peek, _over.Token);
                    await answer(client);
                }
                catch (Exception gone)
                    when (gone
                            is OperationCanceledException
                                or IOException
                                or SocketException
                                or System.Security.Authentication.AuthenticationException
                    )
                {
                    // The client did not like the answer, or the test is over.
                }
            }
        }
    }
}
