using Explorer.Connections.Queries;
using Explorer.Server.Queries;

namespace Explorer.Server.Api;

/// <summary>The saved questions.</summary>
internal static class QuestionsApi
{
    /// <summary>Maps <c>/api/questions</c>.</summary>
    public static void MapQuestions(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/questions", List)
            .WithName("listQuestions")
            .WithTags("Questions")
            .WithSummary("The saved questions")
            .WithDescription(
                "Every question of cypher/queries that people are offered, the easiest grade first. Run its text through the Query API, with its parameters."
            )
            .Produces<IReadOnlyList<QuestionReply>>();

    private static IResult List(QueryLibrary library)
    {
        IReadOnlyList<QuestionReply> replies =
        [
            .. library
                .ByGrade.Where(grade => grade.Key is not null)
                .SelectMany(grade => grade)
                .Select(one => new QuestionReply(
                    one.Name,
                    one.Header.Title ?? one.Name,
                    one.Header.Grade!,
                    one.Header.About ?? "",
                    one.Header.Expects ?? "",
                    one.Text
                )),
        ];
        return TypedResults.Ok(replies);
    }
}
