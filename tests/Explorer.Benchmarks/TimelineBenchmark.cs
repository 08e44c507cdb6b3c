using System.Diagnostics;
using System.Globalization;
using Explorer.Server.Tests.Page;

namespace Explorer.Benchmarks;

/// <summary>GET /api/timeline from 50 clients on loopback, each with its own connection, 20 requests a second each, for ten seconds.</summary>
internal static class TimelineBenchmark
{
    private const int Clients = 50;
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(10);

    public static async Task RunAsync(TextWriter output)
    {
        await using var server = await ServerProcess.StartAsync();
        await LoadAsync(server.Address, TimeSpan.FromSeconds(2)); // warm-up, not counted
        var watch = Stopwatch.StartNew();
        var (durations, bytes) = await LoadAsync(server.Address, Length);
        var rate = durations.Count / watch.Elapsed.TotalSeconds;
        await output.WriteLineAsync(new Percentiles(durations).Against($"/api/timeline, {Clients} clients", 0.99, 10));
        await output.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"  {rate:0} answers a second, {bytes / 1024.0:0.0} KiB each as sent")
        );
    }

    private static async Task<(List<double> Durations, long Bytes)> LoadAsync(Uri address, TimeSpan length)
    {
        var clients = Enumerable.Range(0, Clients).Select(client => ClientAsync(new Uri(address, "api/timeline"), client, length));
        var results = await Task.WhenAll(clients);
        return ([.. results.SelectMany(result => result.Durations)], results[0].Bytes);
    }

    private static async Task<(List<double> Durations, long Bytes)> ClientAsync(Uri timeline, int client, TimeSpan length)
    {
        using var handler = new SocketsHttpHandler();
        using var http = new HttpClient(handler);
        http.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var durations = new List<double>();
        var bytes = 0L;
        await Task.Delay(Pace * client / Clients); // spread evenly, as a class does
        using var timer = new PeriodicTimer(Pace);
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < length && await timer.WaitForNextTickAsync())
        {
            var start = Stopwatch.GetTimestamp();
            var body = await http.GetByteArrayAsync(timeline);
            durations.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            bytes = body.Length;
        }

        return (durations, bytes);
    }
}
