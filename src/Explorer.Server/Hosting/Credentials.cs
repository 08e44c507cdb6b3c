using System.Net.Http.Headers;
using System.Text;

namespace Explorer.Server.Hosting;

/// <summary>The secrets that a request brings along: in a header of ours, as a bearer token, or as the password of any user.</summary>
internal static class Credentials
{
    /// <summary>All of them, in no order that means anything.</summary>
    /// <param name="request">The request.</param>
    /// <param name="header">The header of ours.</param>
    public static IEnumerable<string> Of(HttpRequest request, string header)
    {
        if (request.Headers[header].ToString() is { Length: > 0 } given)
        {
            yield return given;
        }
        if (
            !AuthenticationHeaderValue.TryParse(request.Headers.Authorization, out var authorization)
            || authorization.Parameter is not { } said
        )
        {
            yield break;
        }
        if (authorization.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
        {
            yield return said;
        }
        else if (authorization.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase) && Password(said) is { Length: > 0 } password)
        {
            yield return password;
        }
    }

    private static string? Password(string encoded)
    {
        var bytes = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded, bytes, out var length))
        {
            return null;
        }
        var pair = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = pair.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? null : pair[(colon + 1)..];
    }
}
