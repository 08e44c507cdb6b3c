using Explorer.Connections.Embedded;

namespace Explorer.Connections;

/// <summary>Opens the graph that an address names.</summary>
public static class GraphConnections
{
    /// <summary>Opens a graph.</summary>
    /// <param name="address"><c>embedded:</c> for a graph in memory, <c>embedded:FILE</c> for a durable one. The addresses of Neo4j are recognised.</param>
    /// <param name="options">How to open it; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The connection; keep it, and dispose it at the end.</returns>
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
            GraphKind.Neo4jHttp => throw Unreachable(
                $"{parsed} is a Neo4j server; this build opens embedded: and embedded:FILE only, the Query API of Neo4j comes with a later one."
            ),
            GraphKind.Neo4jBolt => throw Unreachable(
                $"{parsed} is a Neo4j server; this build opens embedded: and embedded:FILE only, Bolt comes with a later one built with -p:Neo4jPackages=true."
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
