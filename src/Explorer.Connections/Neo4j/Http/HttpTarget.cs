using System.Net.Http.Headers;
using System.Text;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>Which database of which server is meant, and who asks. The only place that knows the password.</summary>
internal sealed class HttpTarget
{
    private HttpTarget(GraphAddress address, Uri server, string database, AuthenticationHeaderValue? authorization)
    {
        (Address, Server, Database, Authorization) = (address, server, database, authorization);
        Query = new Uri(server, $"/db/{Uri.EscapeDataString(database)}/query/v2");
    }

    /// <summary>The address without its secrets.</summary>
    public GraphAddress Address { get; }

    /// <summary>Scheme, host and port.</summary>
    public Uri Server { get; }

    /// <summary>The database's name.</summary>
    public string Database { get; }

    /// <summary>Where statements go.</summary>
    public Uri Query { get; }

    /// <summary>What each request says about who asks; null when nothing is known, for servers that ask nobody.</summary>
    public AuthenticationHeaderValue? Authorization { get; }

    /// <summary>Where the statements of an explicit transaction go, or where one begins.</summary>
    public Uri Transaction(string suffix = "") => new($"{Query}/tx{suffix}");

    /// <summary>Reads an address as the user wrote it.</summary>
    /// <param name="text"><c>http(s)://[user:password@]host[:port][/database]</c>.</param>
    /// <param name="address">The same without its secrets.</param>
    /// <param name="environment">Reads a variable: NEO4J_USERNAME and NEO4J_PASSWORD, or NEO4J_TOKEN; NEO4J_DATABASE.</param>
    /// <exception cref="GraphException">The path is more than the name of a database.</exception>
    public static HttpTarget Parse(string text, GraphAddress address, Func<string, string?> environment)
    {
        var uri = new Uri(address.Text);
        var path = uri.AbsolutePath.Trim('/');
        if (path.Contains('/') || uri.Query.Length > 0)
            throw new GraphException(
                StatusCodes.InvalidAddress,
                $"\"{address}\": behind the host stands the name of a database and nothing else, as in {uri.GetLeftPart(UriPartial.Authority)}/neo4j."
            );
        // Without a port, the scheme's own would be a web server's; Neo4j listens elsewhere.
        var server = new UriBuilder(uri.Scheme, uri.Host, HasPort(address.Text) ? uri.Port : DefaultPort(uri.Scheme)).Uri;
        var database = First(Uri.UnescapeDataString(path), environment("NEO4J_DATABASE")) ?? "neo4j";
        return new HttpTarget(address, server, database, Credentials(text.Trim(), environment));
    }

    private static int DefaultPort(string scheme) => scheme == Uri.UriSchemeHttps ? 7473 : 7474;

    private static bool HasPort(string address)
    {
        var authority = address[(address.IndexOf("://", StringComparison.Ordinal) + 3)..];
        var end = authority.AsSpan().IndexOfAny("/?#");
        var host = end < 0 ? authority : authority[..end];
        return host.LastIndexOf(':') > host.LastIndexOf(']');
    }

    private static AuthenticationHeaderValue? Credentials(string text, Func<string, string?> environment)
    {
        var start = text.IndexOf("://", StringComparison.Ordinal) + 3;
        var given = text.LastIndexOf('@') is var end && end >= start ? text[start..end] : null;
        if (given is null && First(environment("NEO4J_TOKEN")) is { } token)
            return new AuthenticationHeaderValue("Bearer", token);
        var colon = given?.IndexOf(':') ?? -1;
        var user = colon < 0 ? given : given![..colon];
        var password = colon < 0 ? null : given![(colon + 1)..];
        var name = user is null ? First(environment("NEO4J_USERNAME")) : Uri.UnescapeDataString(user);
        var secret = password is null ? environment("NEO4J_PASSWORD") : Uri.UnescapeDataString(password);
        if (name is null && string.IsNullOrEmpty(secret))
            return null;
        var pair = Encoding.UTF8.GetBytes($"{name ?? "neo4j"}:{secret}");
        return new AuthenticationHeaderValue("Basic", Convert.ToBase64String(pair));
    }

    private static string? First(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (!string.IsNullOrWhiteSpace(text))
                return text;
        }

        return null;
    }
}
