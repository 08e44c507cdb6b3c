using System.ComponentModel;
using Explorer.Server.Replies;
using Explorer.Server.Shelf;
using Explorer.Server.Timeline;

namespace Explorer.Server.Api;

/// <summary>A whole data set for the page.</summary>
internal static class TimelineApi
{
    /// <summary>Maps <c>/api/timeline</c>.</summary>
    public static void MapTimeline(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/timeline", GetAsync)
            .WithName("getTimeline")
            .WithTags("Timeline")
            .WithSummary("All that the page draws")
            .WithDescription(
                "People, factions, memberships, offices, dated alliances and rivalries, events, sources and claims of a data set, and what changed in each "
                    + "year. The answer has a strong entity tag: send it back in If-None-Match and get 304 as long as nothing changed."
            )
            .Produces<TimelineReply>()
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> GetAsync(
        DataSetShelf shelf,
        [Description("The id of the data set; without it, the current one.")] string? dataset,
        CancellationToken cancellationToken
    ) => new PreparedResult((await shelf.TimelineAsync(dataset, cancellationToken)).Content);
}
