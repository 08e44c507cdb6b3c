using Explorer.Connections.Embedded;
using Explorer.Connections.Neo4j;
using Explorer.Connections.Neo4j.Http;
#if NEO4J_DRIVER
using Explorer.Connections.Neo4j.Bolt;
#endif

namespace Explorer.Connections.Opening;

/// <summary>Opens the graph that an address names.</summary>
public static class GraphConnections
{
    /// <summary>Opens a graph.</summary>
    /// <param name="address">
    /// <c>embedded:</c> for a graph in memory, <c>embedded:FILE</c> for a durable one, <c>http(s)://[user:password@]host[:port][/database]</c> for Neo4j by its
    /// Query API, and the same with <c>bolt</c> or <c>neo4j</c>, perhaps with <c>+s</c> or <c>+ssc</c>, by Bolt, where the build has its driver. What the address leaves
    /// out is taken from NEO4J_USERNAME and NEO4J_PASSWORD (or NEO4J_TOKEN, or the file of NEO4J_AUTH_FILE) and from NEO4J_DATABASE.
    /// </param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The connection; keep it, and dispose it at the end. A server is asked for the first time by the first statement.</returns>
    /// <exception cref="GraphException">The address is wrong, this build cannot reach such a graph, or the graph cannot be opened.</exception>
    public static Task<IGraphConnection> OpenAsync(
        string address,
        GraphConnectionOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        options ??= new GraphConnectionOptions();
        var parsed = ParseAddress(address);
        cancellationToken.ThrowIfCancellationRequested();
        return parsed.Kind switch
        {
            GraphKind.EmbeddedMemory => Task.FromResult<IGraphConnection>(EmbeddedConnection.OpenMemory(parsed, options)),
            GraphKind.EmbeddedFile => Task.FromResult<IGraphConnection>(EmbeddedConnection.OpenFile(parsed, options)),
            GraphKind.Neo4jHttp => Task.FromResult<IGraphConnection>(
                new HttpConnection(new HttpTarget(Neo4jTarget.Parse(address, parsed, options.Environment)), options)
            ),
            GraphKind.Neo4jBolt => Task.FromResult(OpenBolt(Neo4jTarget.Parse(address, parsed, options.Environment), options)),
            _ => throw new ArgumentOutOfRangeException(nameof(address), parsed.Kind, message: null),
        };
    }

    /// <summary>Reads an address without opening anything.</summary>
    /// <param name="address">The address as a user wrote it, perhaps with user name and password, which are dropped.</param>
    /// <exception cref="GraphException">It is no address; the message says what may be written.</exception>
    public static GraphAddress ParseAddress(string address) => GraphAddressParser.Parse(address);

#if NEO4J_DRIVER
    // Apart from the rest, so that the driver is not even loaded where nobody asks for it.
    private static IGraphConnection OpenBolt(Neo4jTarget target, GraphConnectionOptions options) => BoltConnection.Open(target, options);
#else
    private static IGraphConnection OpenBolt(Neo4jTarget target, GraphConnectionOptions options) => throw NoBolt.At(target);
#endif
}
