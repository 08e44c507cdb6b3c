using Explorer.Server.DataSets;
using Explorer.Server.Shelf;

namespace Explorer.Server.Api;

/// <summary>The data sets of the graph.</summary>
internal static class DataSetsApi
{
    /// <summary>Maps <c>/api/datasets</c>.</summary>
    public static void MapDataSets(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/datasets", ListAsync)
            .WithName("listDataSets")
            .WithTags("Data sets")
            .WithSummary("The data sets of the graph")
            .WithDescription(
                "Every data set that the graph holds, with its years and counts. The current one is shown when a request names none."
            )
            .Produces<IReadOnlyList<DataSetReply>>()
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> ListAsync(DataSetShelf shelf, CancellationToken cancellationToken)
    {
        var overview = await shelf.OverviewAsync(cancellationToken);
        IReadOnlyList<DataSetReply> replies =
        [
            .. overview.DataSets.Select(dataSet => new DataSetReply(
                dataSet.Id,
                dataSet.Title,
                dataSet.Language,
                new YearSpan(dataSet.FirstYear, dataSet.LastYear),
                dataSet.Counts,
                dataSet.Id == shelf.Current
            )),
        ];
        return TypedResults.Ok(replies);
    }
}
