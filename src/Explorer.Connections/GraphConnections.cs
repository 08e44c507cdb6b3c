using Explorer.Connections.Embedded;
using Explorer.Connections.Neo4j.Http;

namespace Explorer.Connections;

/// <summary>Opens the graph that an address names.</summary>
public static class GraphConnections
{
    /// <summary>Opens a graph.</summary>
    /// <param name="address">
    /// <c>embedded:</c> for a graph in memory, <c>embedded:FILE</c> for a durable one, <c>http(s)://[user:password@]host[:port][/database]</c> for Neo4j by its
    /// Query API. What the address leaves out is taken from NEO4J_USERNAME, NEO4J_PASSWORD (or NEO4J_TOKEN) and NEO4J_DATABASE. Bolt addresses are recognised.
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
                new HttpConnection(HttpTarget.Parse(address, parsed, options.Environment), options)
            ),
            GraphKind.Neo4jBolt => throw Unreachable(
                $"{parsed} is a Neo4j server; this build opens embedded:, embedded:FILE and http(s)://HOST:7474, Bolt comes with a later one built with -p:Neo4jPackages=true."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(address), parsed.Kind, message: null),
        };
    }

    /// <summary>Reads an address without opening anything.</summary>
    /// <param name="address">The address as a user wrote it, perhaps with user name and password, which are dropped.</param>
    /// <exception cref="GraphException">It is no address; the message says what may be written.</exception>
    public static GraphAddress ParseAddress(string address) => GraphAddressParser.Parse(address);

    private static GraphException Unreachable(string message) => new(StatusCodes.InvalidAddress, message);
}
