namespace Explorer.Server.QueryApi;

/// <summary>Keeps pages of other sites, open in the same browser, from asking in their visitor's name.</summary>
internal static class OwnPages
{
    /// <summary>Checks who asks. Programs that are no browser name no origin.</summary>
    /// <exception cref="QueryFailure">A page of another site does.</exception>
    public static void Check(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0)
            return;
        if (
            !Uri.TryCreate(origin, UriKind.Absolute, out var site)
            || !site.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase)
        )
            throw new QueryFailure(
                StatusCodes.Status403Forbidden,
                "Neo.ClientError.Security.Forbidden",
                "Pages of other sites may not ask this server."
            );
    }
}
