using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Explorer.Server.Replies;

/// <summary>How the bytes of an answer are coded on their way.</summary>
internal enum ContentCoding
{
    /// <summary>As they are.</summary>
    Identity,

    /// <summary><c>gzip</c>.</summary>
    Gzip,

    /// <summary><c>br</c>.</summary>
    Brotli,
}

/// <summary>Chooses the coding that a client accepts.</summary>
internal static class ContentCodings
{
    /// <summary>The smallest coding that an Accept-Encoding header allows; a weight of 0 forbids one.</summary>
    public static ContentCoding Choose(StringValues acceptEncoding)
    {
        if (!StringWithQualityHeaderValue.TryParseList(acceptEncoding, out var accepted))
        {
            return ContentCoding.Identity;
        }
        if (Allows(accepted, "br"))
        {
            return ContentCoding.Brotli;
        }
        return Allows(accepted, "gzip") ? ContentCoding.Gzip : ContentCoding.Identity;
    }

    private static bool Allows(IList<StringWithQualityHeaderValue> accepted, string coding)
    {
        foreach (var one in accepted)
        {
            if (one.Value.Equals(coding, StringComparison.OrdinalIgnoreCase))
            {
                return one.Quality is null or > 0;
            }
        }

        return false;
    }
}
