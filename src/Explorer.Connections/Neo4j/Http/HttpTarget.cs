using System.Net.Http.Headers;
using System.Text;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>Where the requests to a database go, and what each of them says about who asks.</summary>
internal sealed class HttpTarget
{
    /// <summary>Works out the paths of a database.</summary>
    /// <param name="target">The server and the database.</param>
    public HttpTarget(Neo4jTarget target)
    {
        Target = target;
        Query = new Uri(target.Server, $"/db/{Uri.EscapeDataString(target.DatabaseName)}/query/v2");
        Authorization = target.Login switch
        {
            { Token: { } token } => new AuthenticationHeaderValue("Bearer", token),
            { User: { } user } login => new AuthenticationHeaderValue(
                "Basic",
                Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{login.Password}"))
            ),
            _ => null,
        };
    }

    /// <summary>The server and the database.</summary>
    public Neo4jTarget Target { get; }

    /// <summary>The address without its secrets.</summary>
    public GraphAddress Address => Target.Address;

    /// <summary>The database's name.</summary>
    public string Database => Target.DatabaseName;

    /// <summary>Where statements go.</summary>
    public Uri Query { get; }

    /// <summary>What each request says about who asks; null when nothing is known, for servers that ask nobody.</summary>
    public AuthenticationHeaderValue? Authorization { get; }

    /// <summary>Where the statements of an explicit transaction go, or where one begins.</summary>
    public Uri Transaction(string suffix = "") => new($"{Query}/tx{suffix}");
}
