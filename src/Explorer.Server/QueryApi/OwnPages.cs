namespace Explorer.Server.QueryApi;

/// <summary>Keeps pages of other sites, open in the same browser, from asking in their visitor's name.</summary>
internal static class OwnPages
{
    /// <summary>Checks who asks.</summary>
    /// <exception cref="QueryFailure">A page of another site does.</exception>
    public static void Check(HttpRequest request)
    {
        if (!IsOwn(request))
        {
            throw QueryFailure.Forbidden("Pages of other sites may not ask this server.");
        }
    }

    /// <summary>
    /// Whether a request comes from our own page, or from a program that is no browser and names no origin. What the browser itself says of the two sites weighs more than
    /// names, which a proxy may have changed; browsers say it where the connection is a safe one.
    /// </summary>
    public static bool IsOwn(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() switch
        {
            "same-origin" or "none" => true,
            "" => IsOwn(request.Headers.Origin.ToString(), request.Host),
            _ => false,
        };

    private static bool IsOwn(string origin, HostString host) =>
        origin.Length == 0
        || (
            Uri.TryCreate(origin, UriKind.Absolute, out var site)
            && site.Authority.Equals(WithoutUsualPort(host, site), StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>An origin leaves out the port that its scheme means anyway; a proxy may name it.</summary>
    private static string WithoutUsualPort(HostString host, Uri site) =>
        site.IsDefaultPort && host.Port == site.Port ? host.Host : host.Value ?? "";
}
