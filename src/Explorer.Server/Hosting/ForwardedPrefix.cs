using Microsoft.AspNetCore.HttpOverrides;

namespace Explorer.Server.Hosting;

/// <summary>
/// Where a proxy puts the server below a path and says so, answers that must name whole addresses name them below that path. Nothing is decided by it,
/// so any proxy is believed; the page needs no such word, for its addresses are relative.
/// </summary>
internal static class ForwardedPrefix
{
    /// <summary>The header in which a proxy says it.</summary>
    public const string Header = "X-Forwarded-Prefix";

    /// <summary>Takes the path that a proxy has put before ours.</summary>
    public static void UseForwardedPrefix(this IApplicationBuilder app)
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedPrefix };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        app.UseForwardedHeaders(options);
    }
}
