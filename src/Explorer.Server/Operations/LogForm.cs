using Explorer.Server.Options;

namespace Explorer.Server.Operations;

/// <summary>What is logged, and in which form.</summary>
internal static class LogForm
{
    /// <summary>Sets it.</summary>
    public static void Set(ILoggingBuilder logging, ServerOptions options)
    {
        if (options.LogsJson)
        {
            AddJson(logging);
        }
        else
        {
            logging.AddSimpleConsole();
        }
        logging.SetMinimumLevel(LogLevel.Warning);
        // A port that is taken is told in one sentence by ServerProgram.
        logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        // Most failures are answered in one sentence; ErrorPages logs those that are mistakes of ours.
        logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
    }

    private static void AddJson(ILoggingBuilder logging)
    {
        logging.AddJsonConsole(json =>
        {
            json.IncludeScopes = true;
            json.UseUtcTimestamp = true;
            json.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });
        logging.AddFilter("Explorer", LogLevel.Information);
    }
}
