namespace Explorer.Server.Hosting;

/// <summary>Headers that keep the page to itself: nothing from another host, no framing, no guessing of types.</summary>
internal static class SecurityHeaders
{
    private const string Scripts = "script-src 'self'";
    private const string Connections = "connect-src 'self'";
    private const string FormAction = "form-action 'none'";
    private const string NoFrames = "; frame-ancestors 'none'";
    private const string ContentSecurityPolicy =
        "default-src 'none'; "
        + Scripts
        + "; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; "
        + Connections
        + "; base-uri 'none'; "
        + FormAction
        + NoFrames;

    /// <summary>The policy as the head of a page can state it where no server of ours sends it; who may frame a page, only a header can say.</summary>
    /// <param name="hash">The hash of the script that stands in the page, such as <c>sha256-…</c>.</param>
    public static string ForHead(string hash) =>
        ContentSecurityPolicy
            .Replace(NoFrames, "", StringComparison.Ordinal)
            .Replace(Scripts, $"{Scripts} '{hash}'", StringComparison.Ordinal);

    /// <summary>Puts the headers on every answer.</summary>
    /// <param name="app">What the answers come through.</param>
    /// <param name="framedBy">The sites that may show the page in a frame of theirs.</param>
    public static void UseSecurityHeaders(this IApplicationBuilder app, IReadOnlyList<string> framedBy)
    {
        var frames = framedBy.Count == 0 ? NoFrames : $"; frame-ancestors 'self' {string.Join(' ', framedBy)}";
        app.Use(
            (context, next) =>
            {
                // What handles a failure takes all headers away; so they are put on when the answer begins.
                context.Response.OnStarting(() => Put(context.Response, frames));
                return next(context);
            }
        );
    }

    private static Task Put(HttpResponse response, string frames)
    {
        var headers = response.Headers;
        var policy = (string?)headers.ContentSecurityPolicy ?? ContentSecurityPolicy;
        headers.ContentSecurityPolicy = policy.Replace(NoFrames, frames, StringComparison.Ordinal);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Task.CompletedTask;
    }

    /// <summary>Allows a form whose answer comes from here.</summary>
    public static void AllowForm(HttpResponse response) =>
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.Replace(FormAction, "form-action 'self'", StringComparison.Ordinal);

    /// <summary>Allows WebSockets of this server in browsers that do not take those for its own (Safari until 2022).</summary>
    public static void AllowSockets(HttpResponse response)
    {
        var host = response.HttpContext.Request.Host;
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.Replace(
            Connections,
            $"{Connections} ws://{host} wss://{host}",
            StringComparison.Ordinal
        );
    }

    /// <summary>Allows a script that stands in the text of an answer.</summary>
    /// <param name="response">The answer.</param>
    /// <param name="hash">Its hash, such as <c>sha256-…</c>.</param>
    public static void Allow(HttpResponse response, string hash) =>
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy.Replace(Scripts, $"{Scripts} '{hash}'", StringComparison.Ordinal);
}
