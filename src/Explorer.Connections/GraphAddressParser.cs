namespace Explorer.Connections;

/// <summary>Reads addresses. User names and passwords are dropped at once, so that nothing further in can print them.</summary>
internal static class GraphAddressParser
{
    private const string Embedded = "embedded:";
    private const string Known = "embedded: (in memory), embedded:FILE, http(s)://HOST:7474, bolt://HOST:7687 or neo4j://HOST:7687";

    private static readonly string[] BoltSchemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>The address that a text names.</summary>
    /// <exception cref="GraphException">It names none; the message says what may be written.</exception>
    public static GraphAddress Parse(string text)
    {
        text = text.Trim();
        if (text.StartsWith(Embedded, StringComparison.OrdinalIgnoreCase))
        {
            return ParseEmbedded(text[Embedded.Length..].Trim());
        }

        var scheme = text.IndexOf("://", StringComparison.Ordinal) is var end and > 0 ? text[..end].ToLowerInvariant() : "";
        if (scheme is "http" or "https")
        {
            return new GraphAddress(GraphKind.Neo4jHttp, ParseHost(text));
        }
        if (BoltSchemes.Contains(scheme, StringComparer.Ordinal))
        {
            return new GraphAddress(GraphKind.Neo4jBolt, ParseHost(text));
        }
        throw Wrong(Complaint(text, scheme));
    }

    private static string Complaint(string text, string scheme) =>
        (text, scheme) switch
        {
            ("", _) => $"The address of the graph is empty. Write {Known}.",
            (_, "") =>
                $"\"{WithoutUser(text)}\" is not the address of a graph. For a file write {Embedded}{WithoutUser(text)}; else {Known}.",
            _ => $"\"{WithoutUser(text)}\": the scheme {scheme} is not known. Write {Known}.",
        };

    private static GraphAddress ParseEmbedded(string path) =>
        path.Length == 0 ? new GraphAddress(GraphKind.EmbeddedMemory, Embedded) : new GraphAddress(GraphKind.EmbeddedFile, Embedded + path);

    /// <summary>The path of the file that an embedded address names.</summary>
    internal static string FilePath(GraphAddress address) => address.Text[Embedded.Length..];

    private static string ParseHost(string text)
    {
        var safe = WithoutUser(text);
        return Uri.TryCreate(safe, UriKind.Absolute, out var uri) && uri.Host.Length > 0
            ? safe
            : throw Wrong($"\"{safe}\" names no host. Write {Known}.");
    }

    private static string WithoutUser(string text)
    {
        var host = text.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0;
        // A password may itself hold a slash or an @, so the last @ of the whole text ends it.
        var at = text.LastIndexOf('@');
        return at < host ? text : text[..host] + text[(at + 1)..];
    }

    private static GraphException Wrong(string message) => new(GraphStatusCodes.InvalidAddress, message);
}
