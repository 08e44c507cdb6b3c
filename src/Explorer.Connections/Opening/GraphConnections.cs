using Explorer.Connections.Embedded;
using Explorer.Connections.Embedded.Durable;
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

    /// <summary>Copies the file of a durable graph, also while another program serves it and commits to it.</summary>
    /// <param name="address">The graph, <c>embedded:FILE</c>.</param>
    /// <param name="target">The file of the copy; what is there is replaced when the copy has proved itself.</param>
    /// <param name="cancellationToken">Gives up; the target is as it was.</param>
    /// <returns>How many entries the log of the copy has.</returns>
    /// <exception cref="GraphException">The address is of no such graph, or the file cannot be used or is damaged.</exception>
    public static Task<long> BackUpAsync(string address, string target, CancellationToken cancellationToken = default) =>
        ParseAddress(address) is { Kind: GraphKind.EmbeddedFile } parsed
            ? GraphBackup.CopyAsync(GraphAddressParser.FilePath(parsed), target, cancellationToken)
            : throw new GraphException(
                GraphStatusCodes.InvalidAddress,
                $"{ParseAddress(address)} has no file to copy. Name one with embedded:FILE; Neo4j has a backup of its own (neo4j-admin database dump)."
            );

#if NEO4J_DRIVER
    // Apart from the rest, so that the driver is not even loaded where nobody asks for it.
    private static IGraphConnection OpenBolt(Neo4jTarget target, GraphConnectionOptions options) => BoltConnection.Open(target, options);
#else
    private static IGraphConnection OpenBolt(Neo4jTarget target, GraphConnectionOptions options) => throw NoBolt.At(target);
#endif
}
