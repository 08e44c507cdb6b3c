using System.ComponentModel;

namespace Explorer.Server.QueryApi;

/// <summary>Neo4j's Query API.</summary>
internal static class QueryApiRoutes
{
    private const string Query = "/db/{database}/query/v2";
    private const string DatabaseText = "The database's name; neo4j for the embedded graph.";
    private const string IdText = "The transaction's id, as its beginning told it.";

    /// <summary>Maps <c>/db/{database}/query/v2</c> and the explicit transactions below it.</summary>
    public static void MapQueryApi(this IEndpointRouteBuilder routes)
    {
        Describe(
            routes.MapPost(Query, RunAsync),
            "runQuery",
            "Run one Cypher statement",
            "In a transaction of its own. Reads only, unless the server was started with --allow-writes. A statement that fails while it runs answers 202 too: "
                + "the records so far, and errors."
        );
        Describe(
            routes.MapPost(Query + "/tx", BeginAsync),
            "beginTransaction",
            "Begin a transaction",
            "Its first statement may come along. It is rolled back when no request comes for its idle time; the answer says when."
        );
        Describe(
            routes.MapPost(Query + "/tx/{id}", ContinueAsync),
            "runQueryInTransaction",
            "Run a statement in a transaction",
            "Without a statement the transaction is only kept open. After a failure the transaction has been rolled back."
        );
        Describe(
            routes.MapPost(Query + "/tx/{id}/commit", CommitAsync),
            "commitTransaction",
            "Commit a transaction",
            "A last statement may come along. The answer holds the bookmarks that later requests can wait for."
        );
        routes
            .MapDelete(Query + "/tx/{id}", RollBackAsync)
            .WithName("rollBackTransaction")
            .WithTags("Query API")
            .WithSummary("Roll a transaction back")
            .WithDescription("Nothing of it remains.")
            .Produces(StatusCodes.Status200OK)
            .Produces<QueryErrorsReply>(StatusCodes.Status404NotFound);

        foreach (
            var (pattern, methods) in new[]
            {
                (Query, "POST"),
                (Query + "/tx", "POST"),
                (Query + "/tx/{id}", "DELETE,POST"),
                (Query + "/tx/{id}/commit", "POST"),
            }
        )
        {
            routes.Map(pattern, context => WrongMethodAsync(context, methods)).ExcludeFromDescription();
        }
        routes.Map("/db/{**rest}", NotFoundAsync).ExcludeFromDescription();
    }

    private static Task RunAsync(HttpContext context, QueryService queries, [Description(DatabaseText)] string database) =>
        queries.RunAsync(context, database);

    private static Task BeginAsync(HttpContext context, QueryService queries, [Description(DatabaseText)] string database) =>
        queries.BeginAsync(context, database);

    private static Task ContinueAsync(
        HttpContext context,
        QueryService queries,
        [Description(DatabaseText)] string database,
        [Description(IdText)] string id
    ) => queries.ContinueAsync(context, database, id);

    private static Task CommitAsync(
        HttpContext context,
        QueryService queries,
        [Description(DatabaseText)] string database,
        [Description(IdText)] string id
    ) => queries.CommitAsync(context, database, id);

    private static Task RollBackAsync(
        HttpContext context,
        QueryService queries,
        [Description(DatabaseText)] string database,
        [Description(IdText)] string id
    ) => queries.RollBackAsync(context, database, id);

    private static Task WrongMethodAsync(HttpContext context, string methods)
    {
        // The router sends what is in no media type that is read here on to this place.
        if (methods.Contains(context.Request.Method, StringComparison.Ordinal))
        {
            return QueryErrors.SendAsync(context.Response, WireFormat.NotSpoken());
        }
        context.Response.Headers.Allow = methods;
        return QueryErrors.SendAsync(
            context.Response,
            QueryFailure.Request(StatusCodes.Status405MethodNotAllowed, $"Method Not Allowed. Send {methods.Replace(",", " or ")}.")
        );
    }

    private static Task NotFoundAsync(HttpContext context) =>
        QueryErrors.SendAsync(
            context.Response,
            QueryFailure.Request(StatusCodes.Status404NotFound, $"Not Found. There is {Query} and {Query}/tx.")
        );

    private static void Describe(RouteHandlerBuilder route, string name, string summary, string description) =>
        route
            .WithName(name)
            .WithTags("Query API")
            .WithSummary(summary)
            .WithDescription(description)
            .Accepts<QueryRequest>(isOptional: false, "application/json", "application/vnd.neo4j.query")
            .Produces<QueryReply>(StatusCodes.Status202Accepted, "application/json", "application/vnd.neo4j.query")
            .Produces<QueryErrorsReply>(StatusCodes.Status400BadRequest)
            .Produces<QueryErrorsReply>(StatusCodes.Status404NotFound)
            .Produces<QueryErrorsReply>(StatusCodes.Status503ServiceUnavailable);
}
