using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Explorer.Server.Tests.Page;

namespace Explorer.Benchmarks;

/// <summary>
/// A class and its troublemakers: 200 viewers, each of whom asks for a part of the page every two seconds, and 20 who send one endless statement after the other, for sixty seconds.
/// All come from one machine, so the places of one visitor are raised to those of all.
/// </summary>
internal static class ClassBenchmark
{
    private const int Viewers = 200;
    private const int Runaways = 20;
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(60);

    private static readonly string[] Seen = ["", "api/timeline", "api/years/1926", "api/questions", "styles/base.css", "healthz"];

    private static readonly string[] Statements =
    [
        "UNWIND range(1, 1000000000) AS x RETURN size(collect(x)) AS n",
        "MATCH (a), (b), (c), (d) RETURN count(*) AS n",
        "MATCH p = (:Person)-[*1..30]-(:Person) RETURN count(p) AS n",
        "UNWIND range(1, 100000000) AS x RETURN x, toString(x) AS text",
        "RETURN reduce(a = 0, x IN range(1, 1000000) | a + reduce(b = 0, y IN range(1, 1000000) | b + y)) AS n",
    ];

    public static async Task RunAsync(TextWriter output)
    {
        await using var server = await ServerProcess.StartAsync("--at-once-each", "100");
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Viewers + Runaways };
        using var http = new HttpClient(handler) { BaseAddress = server.Address };
        foreach (var path in Seen)
        {
            await http.GetByteArrayAsync(path); // prepared once, not counted
        }

        using var over = new CancellationTokenSource(Length);
        var (durations, errors, answers) = (
            new ConcurrentBag<double>(),
            new ConcurrentBag<string>(),
            new ConcurrentDictionary<string, int>()
        );
        var most = 0L;
        var watching = WatchAsync();
        await Task.WhenAll(
            Enumerable.Range(0, Viewers).Select(ViewAsync).Concat(Enumerable.Range(0, Runaways).Select(RunAwayAsync)).Append(watching)
        );

        await Task.Delay(TimeSpan.FromSeconds(5));
        await output.WriteLineAsync(new Percentiles(durations).Against($"{Viewers} viewers beside {Runaways} runaways", 0.99, 250));
        await output.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {errors.Count} errors {string.Join(", ", errors.Distinct().Take(3))}; memory at most {most >> 20} MiB, {Held() >> 20} MiB five seconds later; "
            ) + string.Join(", ", answers.OrderBy(one => one.Key).Select(one => $"{one.Value} statements {one.Key}"))
        );

        async Task ViewAsync(int viewer)
        {
            await Task.Delay(Pace * viewer / Viewers);
            using var timer = new PeriodicTimer(Pace);
            for (var i = viewer; !over.IsCancellationRequested; i++)
            {
                var start = Stopwatch.GetTimestamp();
                try
                {
                    using var answer = await http.GetAsync(Seen[i % Seen.Length]);
                    await answer.Content.ReadAsByteArrayAsync();
                    durations.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                    if (answer.StatusCode != HttpStatusCode.OK)
                    {
                        errors.Add($"{Seen[i % Seen.Length]} {(int)answer.StatusCode}");
                    }
                }
                catch (HttpRequestException failure)
                {
                    errors.Add(failure.Message);
                }
                await timer.WaitForNextTickAsync();
            }
        }

        async Task RunAwayAsync(int number)
        {
            for (var i = number; !over.IsCancellationRequested; i++)
            {
                try
                {
                    using var body = new ByteArrayContent(
                        Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { statement = Statements[i % Statements.Length] }))
                    );
                    body.Headers.ContentType = new("application/json");
                    using var request = new HttpRequestMessage(HttpMethod.Post, "db/neo4j/query/v2") { Content = body };
                    using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, over.Token);
                    await answer.Content.CopyToAsync(Stream.Null, over.Token);
                    answers.AddOrUpdate($"{(int)answer.StatusCode}", 1, (_, count) => count + 1);
                }
                catch (Exception failure) when (failure is OperationCanceledException or HttpRequestException)
                {
                    answers.AddOrUpdate("left", 1, (_, count) => count + 1);
                }
            }
        }

        async Task WatchAsync()
        {
            while (!over.IsCancellationRequested)
            {
                most = Math.Max(most, Held());
                await Task.Delay(200);
            }
        }

        long Held()
        {
            using var process = Process.GetProcessById(server.Id);
            return process.WorkingSet64;
        }
    }
}
