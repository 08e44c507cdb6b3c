using Explorer.Connections;
using Explorer.Server.DataSets;
using Explorer.Server.Graphs;
using Explorer.Server.Replies;

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
                "200 with status ok when the graph can be read; 503 with status loading while it is being opened or filled, "
                    + "and with status unavailable when it cannot be reached."
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
        if (graph.IsOpening)
            return Reply("loading", counts: null);
        try
        {
            var overview = await shelf.OverviewAsync(cancellationToken);
            var current = overview.Find(shelf.Current)?.Counts;
            return Reply("ok", new(overview.Size.Nodes, overview.Size.Relationships, current?.People ?? 0, current?.Ties ?? 0));
        }
        catch (GraphException)
        {
            return Reply("unavailable", counts: null);
        }

        IResult Reply(string status, HealthCounts? counts) =>
            TypedResults.Json(
                new HealthReply(status, new HealthGraph(Kind(graph.Address.Kind), graph.Address.Text), shelf.Current, counts),
                ReplyJson.Plain.HealthReply,
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
