using Explorer.Server.Hosting;
using Microsoft.Net.Http.Headers;

namespace Explorer.Server.Replies;

/// <summary>Sends prepared bytes: the coding the client accepts, or 304 when it has them already.</summary>
/// <param name="content">What is sent.</param>
/// <param name="status">The HTTP status.</param>
/// <param name="lasts">Whether this address will never answer anything else, so that the client need not ask again.</param>
internal sealed class PreparedResult(PreparedContent content, int status = StatusCodes.Status200OK, bool lasts = false) : IResult
{
    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var request = httpContext.Request.Headers;
        var response = httpContext.Response;
        var coding = content.IsCompressible ? ContentCodings.Choose(request.AcceptEncoding) : ContentCoding.Identity;
        var tag = content.EntityTag(coding);

        // "no-cache" means: keep it, but ask each time whether it still holds.
        response.Headers.CacheControl = lasts ? "public, max-age=31536000, immutable" : "no-cache";
        response.Headers.ETag = tag;
        if (content.IsCompressible)
        {
            response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        }
        if (content.OwnScript is { } script)
        {
            SecurityHeaders.Allow(response, script);
        }

        if (status == StatusCodes.Status200OK && HasAlready(request.IfNoneMatch, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var bytes = content.Bytes(coding);
        response.StatusCode = status;
        response.ContentType = content.MediaType;
        response.ContentLength = bytes.Length;
        if (coding != ContentCoding.Identity)
        {
            response.Headers.ContentEncoding = coding == ContentCoding.Brotli ? "br" : "gzip";
        }
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }

    private static bool HasAlready(Microsoft.Extensions.Primitives.StringValues ifNoneMatch, string tag)
    {
        if (!EntityTagHeaderValue.TryParseList(ifNoneMatch, out var known))
        {
            return false;
        }
        foreach (var one in known)
        {
            // If-None-Match compares weakly (RFC 9110, 13.1.2); a proxy may have made our tag weak.
            if (one.Tag == "*" || one.Tag == tag)
            {
                return true;
            }
        }

        return false;
    }
}
