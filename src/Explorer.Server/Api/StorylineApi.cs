using System.ComponentModel;
using Explorer.Server.Replies;
using Explorer.Server.Shelf;
using Explorer.Server.Timeline;

namespace Explorer.Server.Api;

/// <summary>Who stood with whom through time.</summary>
internal static class StorylineApi
{
    /// <summary>Maps <c>/api/storyline</c>.</summary>
    public static void MapStoryline(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/storyline", GetAsync)
            .WithName("getStoryline")
            .WithTags("Timeline")
            .WithSummary("Who stood with whom through time")
            .WithDescription(
                "A line for each of the leading people through the core years of a data set and some years around them: at which height it runs, so that lines lie side by "
                    + "side while people stand together and cross little, to which faction the person belongs, who came together and who parted. The camps are reckoned from "
                    + "the dated ties, month by month. The answer has a strong entity tag, as that of /api/timeline."
            )
            .Produces<StorylineReply>()
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> GetAsync(
        DataSetShelf shelf,
        [Description("The id of the data set; without it, the current one.")] string? dataset,
        CancellationToken cancellationToken
    ) => new PreparedResult((await shelf.TimelineAsync(dataset, cancellationToken)).Storyline);
}
