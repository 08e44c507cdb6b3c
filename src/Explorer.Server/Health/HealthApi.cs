using Explorer.Connections;
using Explorer.Server.DataSets;
using Explorer.Server.Graphs;
using Explorer.Server.Hosting;
using Explorer.Server.Shelf;

namespace Explorer.Server.Health;

/// <summary>Whether the server can do its work.</summary>
internal static class HealthApi
{
    /// <summary>Maps <c>/healthz</c>, <c>/livez</c> and <c>/readyz</c>.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet("/livez", Live)
            .WithName("getLiveness")
            .WithTags("Health")
            .WithSummary("Whether the server runs")
            .WithDescription("200 as long as it answers at all. Start it anew when it does not.")
            .Produces<string>(StatusCodes.Status200OK, "text/plain");
        routes
            .MapGet("/readyz", ReadyAsync)
            .WithName("getReadiness")
            .WithTags("Health")
            .WithSummary("Whether visitors may be sent here")
            .WithDescription(
                "The answer of /healthz; 503 with status stopping, too, as soon as the server was asked to stop. Send nobody while it is not 200."
            )
            .Produces<HealthReply>()
            .Produces<HealthReply>(StatusCodes.Status503ServiceUnavailable);
        routes
            .MapGet("/healthz", GetAsync)
            .WithName("getHealth")
            .WithTags("Health")
            .WithSummary("Whether the server can do its work")
            .WithDescription(
                "200 with status ok when the graph can be read, with status odd when something in it is not as it should be and was left out, with status damaged when so much is that nothing "
                    + "can be shown, and with status empty when it holds no data set yet; 503 with status loading while it is being "
                    + "opened or filled, unavailable when it cannot be reached, and refused when it does not accept the server's user or password. The reason says "
                    + "what to do. The answer comes within 5 seconds, and never from memory."
            )
            .Produces<HealthReply>()
            .Produces<HealthReply>(StatusCodes.Status503ServiceUnavailable);
    }

    private static IResult Live(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Text("ok\n", "text/plain");
    }

    private static Task<IResult> ReadyAsync(
        GraphHost graph,
        DataSetShelf shelf,
        IHostApplicationLifetime lifetime,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        if (!lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return GetAsync(graph, shelf, context, cancellationToken);
        }
        context.Response.Headers.CacheControl = "no-store";
        return Task.FromResult(Reply(graph, shelf, "stopping", "The server was asked to stop.", counts: null));
    }

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
            return Reply(graph, shelf, "loading", "The graph is being opened and filled.", counts: null);
        }
        try
        {
            var overview = await shelf.OverviewOfNowAsync(cancellationToken).WaitAsync(GraphPatience.ForHealth, cancellationToken);
            var current = overview.Find(shelf.Current)?.Counts;
            var counts = new HealthCounts(overview.Size.Nodes, overview.Size.Relationships, current?.People ?? 0, current?.Ties ?? 0);
            if (current is null && overview.Odd.Count == 0)
            {
                return Reply(
                    graph,
                    shelf,
                    "empty",
                    new UnknownDataSetException(shelf.Current, graph.Address, overview.Ids).Message,
                    counts
                );
            }
            var shown = await shelf.TimelineAsync(id: null, cancellationToken).WaitAsync(GraphPatience.ForHealth, cancellationToken);
            var odd = shown.Timeline.Odd;
            return odd.Count == 0
                ? Reply(graph, shelf, "ok", reason: null, counts)
                : Reply(
                    graph,
                    shelf,
                    "odd",
                    $"{odd.Count} in the graph could not be read. The rest is shown. Mend it by a statement, or load the data set anew.",
                    counts,
                    odd.Faults
                );
        }
        catch (UnsoundDataSetException damaged)
        {
            return Reply(graph, shelf, "damaged", damaged.Message, new HealthCounts(0, 0, 0, 0), damaged.Faults);
        }
        catch (GraphException failure)
        {
            return Reply(graph, shelf, failure.IsRefused ? "refused" : "unavailable", failure.Message, counts: null);
        }
        catch (TimeoutException)
        {
            var reason = $"{graph.Address} has not answered within {GraphPatience.ForHealth.TotalSeconds} seconds.";
            return Reply(graph, shelf, "unavailable", reason, counts: null);
        }
    }

    private static IResult Reply(
        GraphHost graph,
        DataSetShelf shelf,
        string status,
        string? reason,
        HealthCounts? counts,
        IReadOnlyList<string>? faults = null
    ) =>
        TypedResults.Json(
            new HealthReply(
                status,
                reason,
                ProgramVersion.Text,
                new HealthGraph(Kind(graph.Address.Kind), graph.Address.Text),
                shelf.Current,
                counts,
                faults ?? []
            ),
            HealthJson.Plain.HealthReply,
            statusCode: counts is null ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK
        );

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
