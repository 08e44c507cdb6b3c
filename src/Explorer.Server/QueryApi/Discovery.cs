using System.Text.Json;
using Explorer.Server.Replies;
using Microsoft.Net.Http.Headers;

namespace Explorer.Server.QueryApi;

/// <summary>What Neo4j's clients ask at <c>/</c> before anything else: where the Query API is.</summary>
internal static class Discovery
{
    /// <summary>The version of Neo4j whose Query API and language are spoken here.</summary>
    private const string SpokenVersion = "5.26.0";

    /// <summary>Whether JSON is asked for by name, and rather than a page.</summary>
    public static bool IsAskedFor(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted))
        {
            return false;
        }
        return Weight("application/json") is > 0 and var json && json > Weight("text/html");

        double Weight(string name) =>
            accepted
                .Where(one => one.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase))
                .Select(one => one.Quality ?? 1)
                .DefaultIfEmpty(0)
                .Max();
    }

    /// <summary>The answer.</summary>
    public static IResult Answer(HttpRequest request)
    {
        var server = $"{request.Scheme}://{request.Host}{request.PathBase}";
        var reply = new DiscoveryReply($"{server}/db/{{databaseName}}/query/v2", SpokenVersion, "explorer");
        return new PreparedResult(PreparedContent.Json(JsonSerializer.SerializeToUtf8Bytes(reply, DiscoveryJson.Plain.DiscoveryReply)));
    }
}
