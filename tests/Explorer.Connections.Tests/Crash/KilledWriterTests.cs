using System.Diagnostics;
using System.Globalization;
using Explorer.Connections.Opening;

namespace Explorer.Connections.Tests.Crash;

public sealed class KilledWriterTests : IDisposable
{
    private const int Rounds = 40;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_acknowledged_commit_survives_a_kill_at_any_moment_and_no_half_transaction_is_seen()
    {
        var file = _folder.File("graph.db");
        var random = new Random(1917);
        var acknowledged = -1L;
        for (var round = 0; round < Rounds; round++)
        {
            acknowledged = Math.Max(
                acknowledged,
                await WriteAndKillAsync(file, acknowledged + 1, random.Next(1, 12), random.Next(0, 3000))
            );

            var found = await FoundAsync(file);

            Assert.All(found, one => Assert.Equal(CrashWriter.NodesPerTransaction, one.Nodes));
            // One more than was acknowledged may be found: it was committed, and killed before it could say so.
            Assert.InRange(found.Count, acknowledged + 1, acknowledged + 2);
            Assert.Equal(Enumerable.Range(0, found.Count).Select(number => (long)number), found.Select(one => one.Number));
            acknowledged = found.Count - 1;
        }

        Assert.True(acknowledged > Rounds, $"Only {acknowledged} transactions were written in {Rounds} rounds.");
    }

    /// <summary>Lets a writer commit some transactions and kills it within a moment after; gives the last that it acknowledged.</summary>
    private static async Task<long> WriteAndKillAsync(string file, long first, int commits, int microseconds)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])[CrashWriter.Argument, file, first.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }
        using var writer = Process.Start(start)!;
        var last = first - 1;
        for (var i = 0; i < commits && await writer.StandardOutput.ReadLineAsync() is { } line; i++)
        {
            last = long.Parse(line, CultureInfo.InvariantCulture);
        }
        for (var begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin).TotalMicroseconds < microseconds; )
        {
            Thread.SpinWait(50);
        }
        writer.Kill();
        await writer.WaitForExitAsync();

        // What it said before it died counts too; a line that was cut does not.
        var rest = await writer.StandardOutput.ReadToEndAsync();
        foreach (var line in rest.Split('\n')[..^1])
        {
            last = long.Parse(line, CultureInfo.InvariantCulture);
        }
        return last;
    }

    private static async Task<List<(long Number, long Nodes)>> FoundAsync(string file)
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var graph = await GraphConnections.OpenAsync("embedded:" + file, cancellationToken: cancellation);
        await using var cursor = await graph.RunAsync(
            new Statement("MATCH (w:Written) RETURN w.number AS number, count(DISTINCT w.part) AS nodes ORDER BY number"),
            AccessMode.Read,
            cancellation
        );
        var found = new List<(long, long)>();
        await foreach (var record in cursor.ReadAsync(cancellation))
        {
            found.Add((record[0].AsInteger(), record[1].AsInteger()));
        }
        return found;
    }
}
