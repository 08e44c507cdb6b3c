using Explorer.Server.Hosting;
using Explorer.Server.QueryApi;
using Explorer.Server.Replies;
using Microsoft.Net.Http.Headers;

namespace Explorer.Server.Page;

/// <summary>The page itself, as static files.</summary>
internal static class PageApi
{
    /// <summary>Serves the files at every path that is no other endpoint's.</summary>
    public static void MapPage(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/{**path}", Find).ExcludeFromDescription().WithOrder(int.MaxValue);

    private static IResult Find(PageDocuments documents, HttpContext context, string? path)
    {
        if (IsApi(context.Request.Path))
        {
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        }
        if (string.IsNullOrEmpty(path))
        {
            context.Response.Headers.Vary = $"{HeaderNames.Accept}, {Forwarding.PrefixHeader}";
            if (Discovery.IsAskedFor(context.Request))
            {
                return Discovery.Answer(context.Request);
            }
        }

        var asked = path ?? "";
        return documents.Find(asked, context.Request.Query, out var lasts) is { } content
            ? new PreparedResult(content, lasts: lasts)
            : new PreparedResult(documents.NotFound(asked), StatusCodes.Status404NotFound);
    }

    private static bool IsApi(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.Ordinal) || path.StartsWithSegments("/openapi", StringComparison.Ordinal);
}
