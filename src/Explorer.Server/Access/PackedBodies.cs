using Explorer.Server.Errors;
using Microsoft.Net.Http.Headers;

namespace Explorer.Server.Access;

/// <summary>
/// Refuses bodies that come compressed. A short one can unfold to gigabytes, and read as it stands it would be told to be no JSON, which is not what is wrong with it.
/// </summary>
internal static class PackedBodies
{
    private const string Plain = "identity";
    private const int Longest = 40; // letters of a coding that are repeated in an answer

    /// <summary>Refuses a request whose body is compressed, and says which coding is read (RFC 9110, section 12.5.3); goes on with every other.</summary>
    public static Task PassAsync(HttpContext context, RequestDelegate next)
    {
        var coding = context.Request.Headers.ContentEncoding.ToString().Trim();
        if (coding.Length == 0 || coding.Equals(Plain, StringComparison.OrdinalIgnoreCase))
        {
            return next(context);
        }
        context.Response.Headers[HeaderNames.AcceptEncoding] = Plain;
        return new Refusal(
            StatusCodes.Status415UnsupportedMediaType,
            "Not in this form",
            "Neo.ClientError.Request.Invalid",
            $"The body says that it is coded as {Refusal.Repeated(coding, Longest)}. Send it as it is, without Content-Encoding."
        ).SendAsync(context);
    }
}
