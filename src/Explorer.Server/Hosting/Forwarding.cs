using Explorer.Server.Options;
using Microsoft.AspNetCore.HttpOverrides;

namespace Explorer.Server.Hosting;

/// <summary>
/// What a proxy says of the request that it passes on: who asked, by which scheme, under which name, and below which path it shows the server. Only proxies that are known
/// are believed, by default those on this machine.
/// </summary>
internal static class Forwarding
{
    /// <summary>The header in which a proxy says below which path it shows the server.</summary>
    public const string PrefixHeader = "X-Forwarded-Prefix";

    /// <summary>Takes what a known proxy says.</summary>
    public static void UseForwarding(this IApplicationBuilder app, ServerOptions options)
    {
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All };
        if (options.Proxies.Count > 0)
        {
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in options.Proxies)
            {
                forwarded.KnownIPNetworks.Add(proxy);
            }
        }

        app.UseForwardedHeaders(forwarded);
        app.Use(StripAsync);
    }

    /// <summary>Most proxies take the path away that they show us below; from those that pass it on we take it ourselves.</summary>
    private static Task StripAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (request.PathBase.HasValue && request.Path.StartsWithSegments(request.PathBase, StringComparison.Ordinal, out var rest))
        {
            request.Path = rest.HasValue ? rest : "/";
        }

        return next(context);
    }
}
