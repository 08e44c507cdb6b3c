using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace Explorer.Benchmarks;

/// <summary>The smallest ASP.NET Core application there is: what any server in it pays for a start on this machine.</summary>
internal static class BareServer
{
    /// <summary>Serves until the process is ended.</summary>
    /// <param name="address">Where to listen.</param>
    public static async Task RunAsync(string address)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet("/healthz", () => "ok");
        await app.RunAsync(address);
    }

    /// <summary>Starts one in a process of its own, waits for its first answer and ends it.</summary>
    /// <returns>Milliseconds from the start of the process to the answer.</returns>
    public static async Task<double> StartAsync(int port)
    {
        var address = new Uri($"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo(Tool.Self, ["bare", address.ToString()])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var handler = new SocketsHttpHandler();
        using var client = new HttpClient(handler);
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        try
        {
            while (true)
            {
                try
                {
                    await client.GetStringAsync(new Uri(address, "healthz"));
                    return watch.Elapsed.TotalMilliseconds;
                }
                catch (HttpRequestException) when (!process.HasExited && watch.Elapsed < TimeSpan.FromMinutes(1))
                {
                    await Task.Delay(10);
                }
            }
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }
}
