using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Explorer.Server.Operations;

/// <summary>
/// Gives each request a name that stands in its answer and in the log: the one that it brings along in <c>X-Request-Id</c>, if that is sane, else that of its trace.
/// </summary>
internal static partial class RequestIds
{
    /// <summary>The header of a request, and of its answer.</summary>
    public const string Header = "X-Request-Id";

    /// <summary>Names every request.</summary>
    public static void UseRequestIds(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                context.TraceIdentifier = Of(context.Request);
                context.Response.OnStarting(Tell, context);
                return next(context);
            }
        );

    private static Task Tell(object context)
    {
        var http = (HttpContext)context;
        http.Response.Headers[Header] = http.TraceIdentifier;
        return Task.CompletedTask;
    }

    private static string Of(HttpRequest request)
    {
        var given = request.Headers[Header].ToString();
        if (Sane().IsMatch(given))
        {
            return given;
        }
        return ActivityContext.TryParse(request.Headers.TraceParent, traceState: null, out var trace)
            ? trace.TraceId.ToHexString()
            : ActivityTraceId.CreateRandom().ToHexString();
    }

    [GeneratedRegex(@"^[A-Za-z0-9._-]{4,64}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sane();
}
