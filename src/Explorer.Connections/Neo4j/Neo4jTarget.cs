namespace Explorer.Connections.Neo4j;

/// <summary>Which database of which server is meant, and who asks. With <see cref="Neo4jLogin"/> the only place that knows the password.</summary>
internal sealed class Neo4jTarget
{
    private Neo4jTarget(GraphAddress address, Uri server, string? database, Neo4jLogin login) =>
        (Address, Server, Database, Login) = (address, server, database, login);

    /// <summary>The address without its secrets.</summary>
    public GraphAddress Address { get; }

    /// <summary>Scheme, host and port; behind them the routing context of a <c>neo4j://</c> address.</summary>
    public Uri Server { get; }

    /// <summary>The database's name; null where nobody names one.</summary>
    public string? Database { get; }

    /// <summary>The database's name; Neo4j's default where nobody names one.</summary>
    public string DatabaseName => Database ?? "neo4j";

    /// <summary>Who asks.</summary>
    public Neo4jLogin Login { get; }

    /// <summary>Reads an address as the user wrote it.</summary>
    /// <param name="text"><c>scheme://[user:password@]host[:port][/database]</c>.</param>
    /// <param name="address">The same without its secrets.</param>
    /// <param name="environment">Reads a variable: NEO4J_USERNAME and NEO4J_PASSWORD, or NEO4J_TOKEN; NEO4J_DATABASE.</param>
    /// <exception cref="GraphException">What stands behind the host is more than the name of a database.</exception>
    public static Neo4jTarget Parse(string text, GraphAddress address, Func<string, string?> environment)
    {
        var uri = new Uri(address.Text);
        var path = uri.AbsolutePath.Trim('/');
        var mayRoute = uri.Scheme.StartsWith("neo4j", StringComparison.Ordinal);
        if (path.Contains('/') || (uri.Query.Length > 0 && !mayRoute))
        {
            throw new GraphException(
                GraphStatusCodes.InvalidAddress,
                $"\"{address}\": behind the host stands the name of a database and nothing else, as in {uri.GetLeftPart(UriPartial.Authority)}/neo4j."
            );
        }
        var server = new UriBuilder(uri.Scheme, uri.Host, HasPort(address.Text) ? uri.Port : DefaultPort(uri.Scheme)) { Query = uri.Query };
        var named = path.Length > 0 ? Uri.UnescapeDataString(path) : environment("NEO4J_DATABASE");
        return new Neo4jTarget(
            address,
            server.Uri,
            string.IsNullOrWhiteSpace(named) ? null : named,
            Neo4jLogin.Parse(text.Trim(), environment)
        );
    }

    // Without a port, the scheme's own would be a web server's; Neo4j listens elsewhere.
    private static int DefaultPort(string scheme) =>
        scheme switch
        {
            "http" => 7474,
            "https" => 7473,
            _ => 7687,
        };

    private static bool HasPort(string address)
    {
        var authority = address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var end = authority.AsSpan().IndexOfAny("/?#");
        var host = end < 0 ? authority : authority[..end];
        return host.LastIndexOf(':') > host.LastIndexOf(']');
    }
}
