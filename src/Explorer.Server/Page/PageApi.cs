using Explorer.Server.QueryApi;
using Explorer.Server.Replies;
using Microsoft.Net.Http.Headers;

namespace Explorer.Server.Page;

/// <summary>The page itself, as static files.</summary>
internal static class PageApi
{
    private const string NotFoundPage = "404.html";

    private static readonly PreparedContent PlainNotFound = new(
        "text/html; charset=utf-8",
        "<!doctype html><html lang=\"en\"><title>Not found</title><h1>There is no such page</h1><p><a href=\"/\">Go to the map</a></p></html>"u8.ToArray(),
        compressible: true
    );

    /// <summary>Serves the files at every path that is no other endpoint's.</summary>
    public static void MapPage(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/{**path}", Find).ExcludeFromDescription().WithOrder(int.MaxValue);

    private static IResult Find(PageFiles files, HttpContext context, string? path)
    {
        if (IsApi(context.Request.Path))
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        if (string.IsNullOrEmpty(path))
        {
            context.Response.Headers.Vary = HeaderNames.Accept;
            if (Discovery.IsAskedFor(context.Request))
                return Discovery.Answer(context.Request);
        }

        if (files.Find(path ?? "") is { } content)
            return new PreparedResult(content);
        return new PreparedResult(files.Find(NotFoundPage) ?? PlainNotFound, StatusCodes.Status404NotFound);
    }

    private static bool IsApi(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.Ordinal) || path.StartsWithSegments("/openapi", StringComparison.Ordinal);
}
