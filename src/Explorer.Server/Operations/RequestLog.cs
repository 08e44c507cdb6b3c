namespace Explorer.Server.Operations;

/// <summary>A line in the log for each request: what was asked, without what stands behind the question mark, and how it ended. Whatever is logged meanwhile bears its name.</summary>
internal sealed partial class RequestLog(ILogger<RequestLog> logger, TimeProvider time)
{
    /// <summary>Passes a request on and logs how it ended.</summary>
    public async Task PassAsync(HttpContext context, RequestDelegate next)
    {
        using var scope = logger.BeginScope(
            new Dictionary<string, object>(StringComparer.Ordinal) { ["RequestId"] = context.TraceIdentifier }
        );
        var began = time.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            LogRequest(
                context.Request.Method,
                context.Request.PathBase + context.Request.Path,
                context.Response.StatusCode,
                (long)time.GetElapsedTime(began).TotalMilliseconds
            );
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Method} {Path} was answered with {Status} in {Milliseconds} ms")]
    private partial void LogRequest(string method, string path, int status, long milliseconds);
}
