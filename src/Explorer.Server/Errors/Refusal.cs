using Explorer.Server.Hosting;
using Explorer.Server.QueryApi;

namespace Explorer.Server.Errors;

/// <summary>Refuses a request before anything is done for it, in the shape that its path has: that of Neo4j below <c>/db</c>, problem details elsewhere.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">What kind of refusal, in a few words.</param>
/// <param name="Code">Neo4j's status code for it.</param>
/// <param name="Message">What is wrong, and what to do.</param>
internal sealed record Refusal(int Status, string Title, string Code, string Message)
{
    /// <summary>Neo4j's code for what is not for who asks.</summary>
    public const string Forbidden = "Neo.ClientError.Security.Forbidden";

    /// <summary>When to ask again; null where that would not help.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What a client sent, no longer than an answer repeats it.</summary>
    /// <param name="text">What it sent.</param>
    /// <param name="longest">How many letters of it are repeated.</param>
    public static string Repeated(string text, int longest) => text.Length > longest ? text[..longest] + "…" : text;

    /// <summary>Sends it.</summary>
    public Task SendAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (IsOfQueryApi(context.Request))
        {
            return QueryErrors.SendAsync(context.Response, new QueryFailure(Status, Code, Message) { RetryAfter = RetryAfter });
        }

        RetryHeader.Set(context.Response, RetryAfter);
        return ProblemReply.Of(Status, Title, Message).ExecuteAsync(context);
    }

    /// <summary>Whether a request is one of the Query API.</summary>
    public static bool IsOfQueryApi(HttpRequest request) => request.Path.StartsWithSegments("/db", StringComparison.Ordinal);
}
