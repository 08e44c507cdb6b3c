using System.Net.Http.Headers;
using Explorer.Connections.Neo4j.Http.Wire;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>Sends requests to the Query API of one database; owns the connections to the server.</summary>
internal sealed class QueryApi : IDisposable
{
    /// <summary>Names the member of a cluster that holds a transaction; goes back with each request that belongs to it.</summary>
    public const string AffinityHeader = "neo4j-cluster-affinity";

    private readonly HttpTarget _target;
    private readonly GraphConnectionOptions _options;
    private readonly HttpClient _client;

    public QueryApi(HttpTarget target, GraphConnectionOptions options)
    {
        (_target, _options) = (target, options);
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false, // A redirect could carry the password elsewhere.
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5), // so that a host that moves is looked up again
            ResponseDrainTimeout = TimeSpan.FromMilliseconds(200), // A result that nobody reads to its end costs its connection, no more.
            UseCookies = false,
        };
        _client = new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Sends a body and reads the answer up to its first record.</summary>
    /// <param name="method">POST or DELETE.</param>
    /// <param name="uri">Where to.</param>
    /// <param name="body">The body; empty for none.</param>
    /// <param name="affinity">The member of a cluster that holds the transaction; null if none does.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="GraphException">The server cannot be reached, or it refuses.</exception>
    public async Task<QueryReplyReader> SendAsync(
        HttpMethod method,
        Uri uri,
        ReadOnlyMemory<byte> body,
        string? affinity,
        CancellationToken cancellationToken
    )
    {
        var patience = new Patience(_target, _options.Silence, _options.Clock);
        try
        {
            var response = await patience.WaitAsync(
                token => new ValueTask<HttpResponseMessage>(SendOnceAsync(method, uri, body, affinity, token)),
                cancellationToken
            );
            var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
            var json = new JsonWindow((room, stop) => patience.WaitAsync(token => stream.ReadAsync(room, token), stop));
            return await HeadAsync(new QueryReplyReader(_target, response, json, patience), cancellationToken);
        }
        catch (GraphException failure) when (HttpErrors.IsNoSuchPath(failure))
        {
            throw HttpErrors.NoQueryApi(_target);
        }
        catch
        {
            patience.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static async Task<QueryReplyReader> HeadAsync(QueryReplyReader reply, CancellationToken cancellationToken)
    {
        try
        {
            await reply.ReadHeadAsync(cancellationToken);
            return reply;
        }
        catch
        {
            await reply.DisposeAsync();
            throw;
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(
        HttpMethod method,
        Uri uri,
        ReadOnlyMemory<byte> body,
        string? affinity,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(method, uri);
        request.Headers.Authorization = _target.Authorization;
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(QueryRequestBody.MediaType.MediaType!));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("Explorer", productVersion: null));
        if (affinity is not null)
        {
            request.Headers.Add(AffinityHeader, affinity);
        }
        if (!body.IsEmpty)
        {
            request.Content = new ReadOnlyMemoryContent(body);
            request.Content.Headers.ContentType = QueryRequestBody.MediaType;
        }

        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
