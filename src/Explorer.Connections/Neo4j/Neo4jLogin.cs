namespace Explorer.Connections.Neo4j;

/// <summary>Who asks a server: a token, a user with a password, or nobody. Printing it shows no secret.</summary>
internal sealed class Neo4jLogin
{
    private static readonly Neo4jLogin Nobody = new(user: null, password: null, token: null);

    private Neo4jLogin(string? user, string? password, string? token) => (User, Password, Token) = (user, password, token);

    /// <summary>The user's name; null when nothing is known, for servers that ask nobody, and where there is a token.</summary>
    public string? User { get; }

    /// <summary>The user's password; empty where only a name is known.</summary>
    public string? Password { get; }

    /// <summary>The bearer token; null when there is none.</summary>
    public string? Token { get; }

    /// <summary>Whether nothing is known of who asks.</summary>
    public bool IsNobody => User is null && Token is null;

    /// <summary>
    /// Reads who asks: from the address, else from NEO4J_TOKEN, else from NEO4J_USERNAME and NEO4J_PASSWORD, else from the file that NEO4J_AUTH_FILE names, which
    /// holds USER/PASSWORD as for Neo4j's own container.
    /// </summary>
    /// <param name="text">The address as the user wrote it.</param>
    /// <param name="environment">Reads a variable.</param>
    /// <exception cref="GraphException">The file cannot be read, or holds something else.</exception>
    public static Neo4jLogin Parse(string text, Func<string, string?> environment)
    {
        var start = text.IndexOf("://", StringComparison.Ordinal) + 3;
        var given = text.LastIndexOf('@') is var end && end >= start ? text[start..end] : null;
        if (given is null && environment("NEO4J_TOKEN") is { } token && !string.IsNullOrWhiteSpace(token))
        {
            return new Neo4jLogin(user: null, password: null, token);
        }
        var colon = given?.IndexOf(':') ?? -1;
        var user = colon < 0 ? given : given![..colon];
        var password = colon < 0 ? null : given![(colon + 1)..];
        var name = user is null ? environment("NEO4J_USERNAME") : Uri.UnescapeDataString(user);
        var secret = password is null ? environment("NEO4J_PASSWORD") : Uri.UnescapeDataString(password);
        if (!string.IsNullOrWhiteSpace(name) || !string.IsNullOrEmpty(secret))
        {
            return new Neo4jLogin(string.IsNullOrWhiteSpace(name) ? "neo4j" : name, secret ?? "", token: null);
        }
        return environment("NEO4J_AUTH_FILE") is { Length: > 0 } file ? OfFile(file) : Nobody;
    }

    private static Neo4jLogin OfFile(string file)
    {
        string content;
        try
        {
            content = File.ReadAllText(file).Trim();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new GraphException(
                GraphStatusCodes.InvalidAddress,
                $"The file that NEO4J_AUTH_FILE names cannot be read: {failure.Message}",
                failure
            );
        }

        if (content == "none")
        {
            return Nobody;
        }
        var slash = content.IndexOf('/');
        return slash > 0
            ? new Neo4jLogin(content[..slash], content[(slash + 1)..], token: null)
            : throw new GraphException(
                GraphStatusCodes.InvalidAddress,
                $"The file {file} of NEO4J_AUTH_FILE must hold USER/PASSWORD, or none."
            );
    }
}
