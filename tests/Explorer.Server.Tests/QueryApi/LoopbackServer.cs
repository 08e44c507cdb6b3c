using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Explorer.Server.Options;
using Microsoft.AspNetCore.Builder;

namespace Explorer.Server.Tests.QueryApi;

/// <summary>A server on a real loopback port, with the bundled data set in an embedded graph unless it is told otherwise.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    /// <summary>The write token of every server that these tests start.</summary>
    public const string Token = "token-of-these-tests";

    private readonly WebApplication _app;

    private LoopbackServer(WebApplication app)
    {
        _app = app;
        Address = new Uri(app.Urls.First());
        Client = NewClient();
        Client.DefaultRequestHeaders.Add("X-Explorer-Write-Token", Token);
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>A client of it, which brings the write token along.</summary>
    public HttpClient Client { get; }

    /// <summary>Its address for a client of Neo4j, with the write token as the password.</summary>
    public string Graph => $"http://writer:{Token}@{Address.Authority}";

    /// <summary>What it is made of.</summary>
    public IServiceProvider Services => _app.Services;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Starts one.</summary>
    /// <param name="options">What it is asked to do; where to listen is not taken from here.</param>
    /// <param name="port">The port; 0 for any.</param>
    public static async Task<LoopbackServer> StartAsync(ServerOptions options, int port = 0)
    {
        var app = ExplorerApp.Build(options with { Urls = $"http://127.0.0.1:{port}", WriteToken = Token });
        await app.StartAsync(Cancellation);
        return new LoopbackServer(app);
    }

    /// <summary>A client that brings nothing along.</summary>
    public HttpClient NewClient() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }, disposeHandler: true) { BaseAddress = Address };

    /// <summary>Posts a body to the Query API of the database neo4j.</summary>
    public Task<QueryAnswer> PostAsync(string body, string below = "", string type = "application/json", string? accept = null) =>
        SendAsync(HttpMethod.Post, "/db/neo4j/query/v2" + below, body, type, accept);

    /// <summary>Gets a path.</summary>
    public Task<QueryAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, body: null);

    /// <summary>Runs a statement without parameters.</summary>
    public Task<QueryAnswer> RunAsync(string statement, string below = "") =>
        PostAsync(JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["statement"] = statement }), below);

    /// <summary>Sends anything.</summary>
    public async Task<QueryAnswer> SendAsync(HttpMethod method, string path, string? body, string? type = null, string? accept = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            request.Content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        }

        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }
        using var answer = await Client.SendAsync(request, Cancellation);
        return await QueryAnswer.ReadAsync(answer);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
