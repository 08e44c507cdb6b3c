using Explorer.Server.Errors;
using Explorer.Server.Options;
using Explorer.Server.QueryApi;

namespace Explorer.Server.Api;

/// <summary>The write token, for the page.</summary>
internal static class WriteTokenApi
{
    /// <summary>Maps <c>/api/write-token</c>.</summary>
    public static void MapWriteToken(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/api/write-token", Get)
            .WithName("getWriteToken")
            .WithTags("Query API")
            .WithSummary("What a statement that writes has to bring along")
            .WithDescription(
                "For the page, which names its own origin: browsers do so with every POST. Send the token in the header X-Explorer-Write-Token. Programs get it where the "
                    + "server was started, and may send it as the password of any user, too. 403 where the server only reads, or where somebody else asks."
            )
            .Produces<WriteTokenReply>()
            .ProducesProblem(StatusCodes.Status403Forbidden);

    private static IResult Get(HttpContext context, WriteToken token, ServerOptions options)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (!options.AllowWrites)
        {
            return ProblemReply.Of(403, "Only reading here", "This server only reads; whoever runs it can start it with --allow-writes.");
        }
        return context.Request.Headers.Origin.Count == 1 && OwnPages.IsOwn(context.Request)
            ? TypedResults.Json(new WriteTokenReply(token.Text), WriteTokenJson.Plain.WriteTokenReply)
            : ProblemReply.Of(
                403,
                "For the page of this server",
                "The write token is given to the server's own page. Programs find it in what the server printed at its start."
            );
    }
}
