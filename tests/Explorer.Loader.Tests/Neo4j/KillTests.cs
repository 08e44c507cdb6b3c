using System.Diagnostics;
using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Content;
using Explorer.Content.Loading;
using Explorer.Content.Tests.Loading;
using Explorer.Content.Tests.Neo4j;

namespace Explorer.Loader.Tests.Neo4j;

/// <summary>A loader that is killed at any instant leaves readers exactly the old or exactly the new picture. EXPLORER_TEST_KILLS says how often; default 2.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Rehearsals = 2; // one of each way

    [Fact]
    public async Task A_killed_loader_leaves_the_old_picture_or_the_new_one()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("EXPLORER_TEST_KILLS"), out var number) ? number : 2;
        // The transaction of a killed client ends sooner here than after the usual minute.
        await using var server = await PrivateNeo4j.StartAsync("--no-auth", "--set", "server.queryapi.transaction_idle_timeout=5s");
        await using var graph = await GraphConnections.OpenAsync(
            server.Address,
            new GraphConnectionOptions { Environment = server.Login.GetValueOrDefault },
            TestContext.Current.CancellationToken
        );
        using DataSetCopy one = new(),
            other = new();
        Change(other);
        DataSetCopy[] copies = [one, other];
        var pictures = new List<string>();
        foreach (var copy in copies)
        {
            await LoadAsync(copy, graph, isStaged: true);
            pictures.Add(await ShownPicture.OfAsync(graph));
        }

        Assert.NotEqual(pictures[0], pictures[1]);
        var random = new Random(4);
        var (seen, longest, before) = (new int[2], new TimeSpan[2], 1);
        for (var i = 0; i < kills + Rehearsals; i++)
        {
            var (isStaged, target) = (i % 2 == 0, 1 - before);
            var watch = Stopwatch.StartNew();
            using var loader = Start(copies[target], server, isStaged);
            // The first runs show how long each way takes on a warm server; the others are killed at some moment of that.
            if (i >= Rehearsals)
            {
                await Task.Delay(longest[i % 2] * random.NextDouble(), TestContext.Current.CancellationToken);
                loader.Kill();
            }

            await loader.WaitForExitAsync(TestContext.Current.CancellationToken);
            if (i < Rehearsals)
            {
                longest[i % 2] = watch.Elapsed;
            }
            var now = pictures.IndexOf(await ShownPicture.OfAsync(graph));
            Assert.True(now >= 0, $"Kill {i}: neither the old picture nor the new one.");
            if (i >= Rehearsals)
            {
                seen[now == target ? 1 : 0]++;
            }

            await LoadAsync(copies[target], graph, isStaged: random.Next(2) == 0);
            Assert.Equal(pictures[target], await ShownPicture.OfAsync(graph));
            Assert.Equal(0, await graph.CountAsync("(n) WHERE n:LoadLock OR NOT EXISTS { MATCH (d:DataSet) WHERE d.dataset = n.dataset }"));
            before = target;
        }

        output.WriteLine(
            $"{kills} kills within {longest[0].TotalSeconds:0.0} s (staged) and {longest[1].TotalSeconds:0.0} s: {seen[0]} times the old picture, {seen[1]} times the new one."
        );
    }

    private static void Change(DataSetCopy copy)
    {
        copy.Set("relationships.csv", "r-lenin-stalin-01", "strength", "1");
        copy.Remove("relationships.csv", "r-stalin-trotsky-02");
        copy.Set("people.csv", "stalin", "tier", "2");
        copy.Set("years.csv", "1926", "sentence", "Another sentence.");
        copy.Append("people.csv", "nobody,N. Body,N. Body,,Body,1890,,,Takes part in nothing,3,,");
    }

    private static Process Start(DataSetCopy copy, PrivateNeo4j server, bool isStaged)
    {
        string[] way = isStaged ? ["--staged-above", "0", "--batch", "100"] : [];
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Explorer.Loader.dll"), "load", copy.Folder, "--graph", server.Address, .. way]
        )
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in server.Login)
        {
            start.Environment[name] = value;
        }
        start.Environment["EXPLORER_CYPHER"] = DataSetCopy.Cypher.Path;
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static Task LoadAsync(DataSetCopy copy, IGraphConnection graph, bool isStaged) =>
        DataSetLoader.LoadAsync(
            copy.Read().Sound,
            DataSetCopy.Cypher,
            graph,
            new LoadOptions { OneTransactionRows = isStaged ? 0 : 20_000, LockPatience = TimeSpan.FromSeconds(3) },
            cancellationToken: TestContext.Current.CancellationToken
        );
}
