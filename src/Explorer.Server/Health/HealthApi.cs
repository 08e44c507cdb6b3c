using Explorer.Connections;
using Explorer.Server.DataSets;
using Explorer.Server.Graphs;
using Explorer.Server.Hosting;
using Explorer.Server.Shelf;

namespace Explorer.Server.Health;

/// <summary>Whether the server can do its work.</summary>
internal static class HealthApi
{
    /// <summary>Maps <c>/healthz</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/healthz", GetAsync)
            .WithName("getHealth")
            .WithTags("Health")
            .WithSummary("Whether the server can do its work")
            .WithDescription(
                "200 with status ok when the graph can be read, and with status empty when it holds no data set yet; 503 with status loading while it is being "
                    + "opened or filled, unavailable when it cannot be reached, and refused when it does not accept the server's user or password. The reason says "
                    + "what to do. The answer comes within 5 seconds, and never from memory."
            )
            .Produces<HealthReply>()
            .Produces<HealthReply>(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> GetAsync(
        GraphHost graph,
        DataSetShelf shelf,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        context.Response.Headers.CacheControl = "no-store";
        if (graph.IsOpening && !graph.Address.IsServer)
        {
            return Reply("loading", "The graph is being opened and filled.", counts: null);
        }
        try
        {
            var overview = await shelf.OverviewOfNowAsync(cancellationToken).WaitAsync(GraphPatience.ForHealth, cancellationToken);
            var current = overview.Find(shelf.Current)?.Counts;
            var counts = new HealthCounts(overview.Size.Nodes, overview.Size.Relationships, current?.People ?? 0, current?.Ties ?? 0);
            return current is null
                ? Reply("empty", new UnknownDataSetException(shelf.Current, graph.Address, overview.Ids).Message, counts)
                : Reply("ok", reason: null, counts);
        }
        catch (GraphException failure)
        {
            return Reply(failure.IsRefused ? "refused" : "unavailable", failure.Message, counts: null);
        }
        catch (TimeoutException)
        {
            var reason = $"{graph.Address} has not answered within {GraphPatience.ForHealth.TotalSeconds} seconds.";
            return Reply("unavailable", reason, counts: null);
        }

        IResult Reply(string status, string? reason, HealthCounts? counts) =>
            TypedResults.Json(
                new HealthReply(
                    status,
                    reason,
                    ProgramVersion.Text,
                    new HealthGraph(Kind(graph.Address.Kind), graph.Address.Text),
                    shelf.Current,
                    counts
                ),
                HealthJson.Plain.HealthReply,
                statusCode: counts is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK
            );
    }

    private static string Kind(GraphKind kind) =>
        kind switch
        {
            GraphKind.EmbeddedMemory => "embedded",
            GraphKind.EmbeddedFile => "embedded-file",
            GraphKind.Neo4jHttp => "neo4j-http",
            GraphKind.Neo4jBolt => "neo4j-bolt",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
        };
}
