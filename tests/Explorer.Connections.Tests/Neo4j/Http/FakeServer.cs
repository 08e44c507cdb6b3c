using System.Net;
using System.Net.Sockets;
using System.Text;
using Explorer.Connections.Opening;

namespace Explorer.Connections.Tests.Neo4j.Http;

/// <summary>A server that gives prepared answers, one for each request, and keeps what it was asked.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Queue<(int Status, string Body)> _answers = new();
    private readonly CancellationTokenSource _over = new();
    private readonly Task _serving;

    public FakeServer(params (int Status, string Body)[] answers)
    {
        foreach (var answer in answers)
        {
            _answers.Enqueue(answer);
        }
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}";
        }

        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address { get; }

    /// <summary>Method, path and body of each request.</summary>
    public List<(string Method, string Path, string Body)> Requests { get; } = [];

    /// <summary>The Authorization header of the last request.</summary>
    public string? Authorization { get; private set; }

    /// <summary>Opens a connection to it as a user whose environment holds nothing but a user name and a password.</summary>
    public Task<IGraphConnection> OpenAsync(string path = "", TimeSpan? silence = null) =>
        GraphConnections.OpenAsync(
            Address + path,
            new GraphConnectionOptions
            {
                Silence = silence ?? TimeSpan.FromSeconds(30),
                Environment = name =>
                    name switch
                    {
                        "NEO4J_USERNAME" => "neo4j",
                        "NEO4J_PASSWORD" => "secret",
                        _ => null,
                    },
            },
            TestContext.Current.CancellationToken
        );

    public async ValueTask DisposeAsync()
    {
        // A listener that is closed while a request is on its way may never end the wait for it, so the wait ends first.
        await _over.CancelAsync();
        await _serving;
        _listener.Abort();
        _over.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync().WaitAsync(_over.Token);
                using (var reader = new StreamReader(context.Request.InputStream))
                {
                    Requests.Add((context.Request.HttpMethod, context.Request.Url!.AbsolutePath, await reader.ReadToEndAsync(_over.Token)));
                }
                Authorization = context.Request.Headers["Authorization"];
                if (!_answers.TryDequeue(out var answer))
                {
                    continue; // Nothing prepared: a server that never answers.
                }
                context.Response.StatusCode = answer.Status;
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer.Body), _over.Token);
                context.Response.Close();
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException or OperationCanceledException)
        {
            // The test is over.
        }
    }
}
