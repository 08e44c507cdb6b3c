using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Server.DataSets;
using Explorer.Server.Graphs;
using Explorer.Server.Hosting;
using Explorer.Server.Limits;
using Explorer.Server.QueryApi;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;

namespace Explorer.Server.Errors;

/// <summary>Turns failures and unanswered paths into problem details.</summary>
internal static class ErrorPages
{
    /// <summary>Answers what no endpoint answers, and what an endpoint could not.</summary>
    public static void UseProblemDetails(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(errors => errors.Run(context => FailureAsync(context)));
        app.UseStatusCodePages(pages => UnansweredAsync(pages.HttpContext));
    }

    private static Task FailureAsync(HttpContext context)
    {
        var failure = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var described = Describe(failure);
        if (failure is BusyException)
        {
            RetryHeader.Set(context.Response, BusyException.RetryAfter);
        }
        else if (described.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            RetryHeader.Set(context.Response, GraphPatience.RetryAfter);
        }
        else if (described.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            Log(context, failure, described);
        }
        return Refusal.IsOfQueryApi(context.Request)
            ? QueryErrors.SendAsync(
                context.Response,
                new QueryFailure(described.StatusCode, CodeOf(described.StatusCode), described.Detail)
            )
            : described.ExecuteAsync(context);
    }

    /// <summary>What is wrong with the data is said in a line, and again in the answer; where the program itself is wrong, the log says where.</summary>
    private static void Log(HttpContext context, Exception? failure, ProblemResult described)
    {
        var log = context.RequestServices.GetRequiredService<ILogger<ProblemResult>>();
        if (failure is UnsoundDataSetException or QueryFileException or FormatException)
        {
            log.LogWarning("{Path} failed: {Detail}", context.Request.Path, described.Detail);
        }
        else
        {
            log.LogError(failure, "{Path} failed", context.Request.Path);
        }
    }

    private static string CodeOf(int status) =>
        status < StatusCodes.Status500InternalServerError ? "Neo.ClientError.Request.Invalid" : "Neo.DatabaseError.General.UnknownError";

    private static ProblemResult Describe(Exception? failure) =>
        failure switch
        {
            UnknownDataSetException unknown => ProblemReply.Of(404, "No such data set", unknown.Message, unknown.Known),
            UnsoundDataSetException unsound => ProblemReply.Of(500, "The data set is damaged", unsound.Message),
            GraphException { IsRefused: true } refused => ProblemReply.Of(503, "The graph refuses this server", refused.Message),
            GraphException graph => ProblemReply.Of(503, "The graph does not answer", graph.Message),
            QueryFileException query => ProblemReply.Of(500, "A saved query does not fit", query.Message),
            FormatException date => ProblemReply.Of(500, "The graph holds a date that cannot be read", date.Message),
            BusyException busy => ProblemReply.Of(429, "Too much at once", busy.Message),
            BadHttpRequestException bad => ProblemReply.Of(bad.StatusCode, "The request cannot be read", bad.Message),
            _ => ProblemReply.Of(500, "The server failed", "Something went wrong that should not have. The server's log says more."),
        };

    private static Task UnansweredAsync(HttpContext context)
    {
        var (path, status) = (context.Request.PathBase + context.Request.Path, context.Response.StatusCode);
        if (status == StatusCodes.Status405MethodNotAllowed)
        {
            string[] allowed =
            [
                .. context
                    .Response.Headers.Allow.SelectMany(methods => (methods ?? "").Split(','))
                    .Select(method => method.Trim())
                    .SelectMany(method => method == "GET" ? ["GET", "HEAD"] : (string[])[method])
                    .Distinct(StringComparer.Ordinal),
            ];
            return ProblemReply
                .Of(status, "Not in this way", $"{path} answers {string.Join(" and ", allowed)}, not {context.Request.Method}.", allowed)
                .ExecuteAsync(context);
        }
        if (status == StatusCodes.Status415UnsupportedMediaType)
        {
            var types = AcceptedTypes(context);
            return ProblemReply
                .Of(status, "Not in this form", $"Send {path} a body with Content-Type: {string.Join(" or ", types)}.", types)
                .ExecuteAsync(context);
        }
        var known = KnownPaths(context);
        return ProblemReply
            .Of(status, "No such path", $"There is nothing at {path}. There is: {string.Join(", ", known)}.", known)
            .ExecuteAsync(context);
    }

    /// <summary>The forms that a path takes, which is one without names in it unless it takes JSON.</summary>
    private static string[] AcceptedTypes(HttpContext context) =>
        context
            .RequestServices.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText == context.Request.Path.Value)
            .SelectMany(endpoint => endpoint.Metadata.OfType<IAcceptsMetadata>())
            .SelectMany(accepts => accepts.ContentTypes)
            .ToArray()
            is { Length: > 0 } types
            ? types
            : ["application/json"];

    private static string[] KnownPaths(HttpContext context) =>
        [
            .. context
                .RequestServices.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Select(endpoint => endpoint.RoutePattern.RawText ?? "")
                .Where(path => path.StartsWith("/api/", StringComparison.Ordinal))
                .Append("/openapi/v1.json")
                .Select(path => context.Request.PathBase + path)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
}
