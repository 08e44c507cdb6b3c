using System.Net;

namespace Explorer.Server.QueryApi;

/// <summary>Keeps pages of other sites, open in the same browser, from asking in their visitor's name.</summary>
internal static class OwnPages
{
    /// <summary>Checks who asks. Programs that are no browser name no origin.</summary>
    /// <param name="context">The request.</param>
    /// <param name="allowWrites">Whether much could be done in the visitor's name: then a name that only pretends to be this machine's is refused too.</param>
    /// <exception cref="QueryFailure">A page of another site does.</exception>
    public static void Check(HttpContext context, bool allowWrites)
    {
        var origin = context.Request.Headers.Origin.ToString();
        if (origin.Length == 0)
        {
            return;
        }
        var host = context.Request.Host;
        if (
            !Uri.TryCreate(origin, UriKind.Absolute, out var site)
            || !site.Authority.Equals(host.Value, StringComparison.OrdinalIgnoreCase)
            || (allowWrites && IsOnLoopback(context) && !IsOwnName(host.Host))
        )
        {
            throw QueryFailure.Forbidden("Pages of other sites may not ask this server.");
        }
    }

    private static bool IsOnLoopback(HttpContext context) =>
        context.Connection.LocalIpAddress is { } address && IPAddress.IsLoopback(address);

    // A site can let its own name point to the visitor's machine (DNS rebinding); it cannot call itself localhost.
    private static bool IsOwnName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
