using System.ComponentModel;
using System.Globalization;
using Explorer.Server.Errors;
using Explorer.Server.Replies;
using Explorer.Server.Shelf;
using Explorer.Server.Timeline;

namespace Explorer.Server.Api;

/// <summary>A single year.</summary>
internal static class YearsApi
{
    /// <summary>Maps <c>/api/years/{year}</c>.</summary>
    public static void MapYears(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/years/{year}", GetAsync)
            .WithName("getYear")
            .WithTags("Years")
            .WithSummary("One year: who stood where, and what changed")
            .WithDescription(
                "The ties that hold on 31 December of the year, what began, ended and flipped since 31 December of the year before and why, "
                    + "the factions with their members on that day, and the events of the year."
            )
            .Produces<YearReply>()
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> GetAsync(
        DataSetShelf shelf,
        [Description("The year, within those of the data set.")] string year,
        [Description("The id of the data set; without it, the current one.")] string? dataset,
        CancellationToken cancellationToken
    )
    {
        var snapshot = await shelf.TimelineAsync(dataset, cancellationToken);
        var (first, last) = (snapshot.Timeline.Years.First, snapshot.Timeline.Years.Last);
        var allowed = $"{first} to {last}";
        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return ProblemReply.Of(
                StatusCodes.Status400BadRequest,
                "Not a year",
                $"\"{year}\" is not a year. Ask for one from {allowed}.",
                [allowed]
            );
        }
        if (number < first || number > last)
        {
            return ProblemReply.Of(
                StatusCodes.Status404NotFound,
                "No such year",
                $"There is no {year} here. Ask for a year from {allowed}.",
                [allowed]
            );
        }
        return new PreparedResult(snapshot.Year(number));
    }
}
