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
    /// <summary>Maps <c>/api/years/{year}</c> and what lies below it.</summary>
    public static void MapYears(this IEndpointRouteBuilder routes)
    {
        routes
            .MapGet(
                "/api/years/{year}",
                (
                    DataSetShelf shelf,
                    [Description(YearHelp)] string year,
                    [Description(DataSetHelp)] string? dataset,
                    CancellationToken cancellationToken
                ) => AnswerAsync(shelf, year, dataset, (snapshot, number) => snapshot.Year(number), cancellationToken)
            )
            .WithName("getYear")
            .WithSummary("One year: who stood where, and what changed")
            .WithDescription(
                "The ties that hold on 31 December of the year, what began, ended and flipped since 31 December of the year before and why, "
                    + "the factions with their members on that day, and the events of the year."
            )
            .Promises<YearReply>();
        routes
            .MapGet(
                "/api/years/{year}/days",
                (
                    DataSetShelf shelf,
                    [Description(YearHelp)] string year,
                    [Description(DataSetHelp)] string? dataset,
                    CancellationToken cancellationToken
                ) => AnswerAsync(shelf, year, dataset, (snapshot, number) => snapshot.Course(number), cancellationToken)
            )
            .WithName("getYearDays")
            .WithSummary("How one year went, day by day")
            .WithDescription(
                "The days of the year on which something is drawn otherwise than on the day before, or something happens, from 1 January on: who stood where from that day "
                    + "to the next in the list, and which changes of the year had come by then. Where a date is not known to the day, a tie holds from the earliest "
                    + "day that its start allows to the latest that its end allows."
            )
            .Promises<YearCourseReply>();
    }

    private const string YearHelp = "The year, within those of the data set.";
    private const string DataSetHelp = "The id of the data set; without it, the current one.";

    private static void Promises<T>(this RouteHandlerBuilder route) =>
        route
            .WithTags("Years")
            .Produces<T>()
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> AnswerAsync(
        DataSetShelf shelf,
        string year,
        string? dataset,
        Func<TimelineSnapshot, int, PreparedContent> answer,
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
        return new PreparedResult(answer(snapshot, number));
    }
}
