using System.Globalization;
using Explorer.Connections.Opening;
using Explorer.Graph.Values;

namespace Explorer.Connections.Tests.Embedded.Durable;

/// <summary>
/// Whatever happens to the files of a graph, it opens with every commit that was acknowledged, or says that it is damaged: never with fewer, and never with others. EXPLORER_TEST_DAMAGES says how often
/// each file is damaged; default 60. EXPLORER_TEST_SEED damages it elsewhere.
/// </summary>
public sealed class DamageTests : IDisposable
{
    private const int Commits = 30;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Graph => _folder.File("graph.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_damage_of_a_file_goes_unsaid()
    {
        var times = int.TryParse(Environment.GetEnvironmentVariable("EXPLORER_TEST_DAMAGES"), CultureInfo.InvariantCulture, out var n)
            ? n
            : 60;
        var whole = await FilesOfAKilledWriterAsync();
        var random = new Random(
            int.TryParse(Environment.GetEnvironmentVariable("EXPLORER_TEST_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 1921
        );
        var told = 0;
        foreach (var (name, bytes) in whole)
        {
            for (var i = 0; i < times; i++)
            {
                foreach (var (other, content) in whole)
                {
                    await File.WriteAllBytesAsync(_folder.File(other), content, Cancellation);
                }
                var (damage, damaged) = Damaged(bytes, random);
                if (damaged is null)
                {
                    File.Delete(_folder.File(name));
                }
                else
                {
                    await File.WriteAllBytesAsync(_folder.File(name), damaged, Cancellation);
                }
                try
                {
                    Assert.True(await CountAsync(Graph) == Commits, $"{name}, {damage}: fewer commits, and nothing is said.");
                }
                catch (GraphException said)
                {
                    told++;
                    Assert.Contains(Graph, said.Message, StringComparison.Ordinal);
                    Assert.EndsWith(".", said.Message, StringComparison.Ordinal);
                }
                foreach (var file in Directory.GetFiles(System.IO.Path.GetDirectoryName(Graph)!))
                {
                    File.Delete(file);
                }
            }
        }
        Assert.InRange(told, times / 4, int.MaxValue);
    }

    [Fact]
    public async Task A_copy_of_the_file_alone_has_every_commit_that_was_acknowledged()
    {
        await using var graph = await GraphConnections.OpenAsync("embedded:" + Graph, cancellationToken: Cancellation);
        for (var i = 1; i <= 5; i++)
        {
            await WriteAsync(graph, i);
            var copy = _folder.File($"copy-{i}.db");
            File.Copy(Graph, copy);
            Assert.Equal(i, await CountAsync(copy));
        }
    }

    [Fact]
    public async Task A_graph_in_use_is_backed_up_again_and_again_and_each_copy_is_whole()
    {
        await using var graph = await GraphConnections.OpenAsync("embedded:" + Graph, cancellationToken: Cancellation);
        await WriteAsync(graph, 0);
        using var stop = new CancellationTokenSource();
        var written = 1;
        var writing = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    await WriteAsync(graph, written);
                    Interlocked.Increment(ref written);
                    // A copy takes a moment between two commits; there must be one.
                    await Task.Delay(10);
                }
            },
            Cancellation
        );
        for (var i = 0; i < 10; i++)
        {
            var before = Volatile.Read(ref written);
            var copy = _folder.File("copy.db");
            await GraphConnections.BackUpAsync("embedded:" + Graph, copy, Cancellation);
            Assert.InRange(await CountAsync(copy), before, int.MaxValue);
        }
        await stop.CancelAsync();
        await writing;
        Assert.Empty(Directory.GetFiles(System.IO.Path.GetDirectoryName(Graph)!, "*.unfinished*"));
    }

    [Fact]
    public async Task A_graph_that_nobody_serves_is_backed_up_too_and_a_damaged_one_is_not()
    {
        var whole = await FilesOfAKilledWriterAsync();
        foreach (var (name, bytes) in whole)
        {
            await File.WriteAllBytesAsync(_folder.File(name), bytes, Cancellation);
        }
        var copy = _folder.File("copy.db");
        await GraphConnections.BackUpAsync("embedded:" + Graph, copy, Cancellation);
        Assert.Equal(Commits, await CountAsync(copy));

        var bad = await File.ReadAllBytesAsync(Graph, Cancellation);
        bad.AsSpan(bad.Length / 2).Fill(0xAB);
        await File.WriteAllBytesAsync(Graph, bad, Cancellation);
        var error = await Assert.ThrowsAsync<GraphException>(() => GraphConnections.BackUpAsync("embedded:" + Graph, copy, Cancellation));
        Assert.Contains("damaged", error.Message, StringComparison.Ordinal);
        Assert.Equal(Commits, await CountAsync(copy));
        error = await Assert.ThrowsAsync<GraphException>(() =>
            GraphConnections.BackUpAsync("embedded:" + _folder.File("none.db"), copy, Cancellation)
        );
        Assert.Contains("There is no file", error.Message, StringComparison.Ordinal);
        error = await Assert.ThrowsAsync<GraphException>(() => GraphConnections.BackUpAsync("http://localhost:7474", copy, Cancellation));
        Assert.Contains("neo4j-admin", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deleted", "is gone")]
    [InlineData("replaced", "was changed or replaced")]
    [InlineData("written to", "was changed or replaced")]
    public async Task A_file_that_is_gone_or_another_is_noticed_at_the_next_commit(string what, string said)
    {
        await using var graph = await GraphConnections.OpenAsync("embedded:" + Graph, cancellationToken: Cancellation);
        await WriteAsync(graph, 1);
        switch (what)
        {
            case "deleted":
                File.Delete(Graph);
                break;
            case "replaced":
                File.Copy(Graph, Graph + ".other");
                File.SetLastWriteTimeUtc(Graph + ".other", new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
                File.Move(Graph + ".other", Graph, overwrite: true);
                break;
            default:
                await File.AppendAllTextAsync(Graph, "x", Cancellation);
                break;
        }

        var error = await Assert.ThrowsAsync<GraphException>(() => WriteAsync(graph, 2));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(graph));
    }

    [Fact]
    public async Task A_file_of_the_form_without_a_chain_is_read_and_gets_one()
    {
        await using (var graph = await GraphConnections.OpenAsync("embedded:" + Graph, cancellationToken: Cancellation))
        {
            for (var i = 1; i <= 3; i++)
            {
                await WriteAsync(graph, i);
            }
        }
        OldForm.Make(Graph);

        Assert.Equal(3, await CountAsync(Graph));
        Assert.Equal(3, await CountAsync(Graph));

        OldForm.Make(Graph);
        OldForm.Spoil(Graph);
        var error = await Assert.ThrowsAsync<GraphException>(() => CountAsync(Graph));
        Assert.Contains("is damaged at entry 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_and_a_log_without_its_file_are_said()
    {
        await File.WriteAllTextAsync(Graph, "", Cancellation);
        Assert.Contains(
            "is an empty file",
            (await Assert.ThrowsAsync<GraphException>(() => CountAsync(Graph))).Message,
            StringComparison.Ordinal
        );
        File.Delete(Graph);
        await File.WriteAllTextAsync(Graph + "-wal", "something", Cancellation);
        Assert.Contains(
            "graph.db-wal, which belongs to it, is there",
            (await Assert.ThrowsAsync<GraphException>(() => CountAsync(Graph))).Message,
            StringComparison.Ordinal
        );
    }

    /// <summary>What lies on the disk when a writer is killed right after its last commit: the files, copied while it has them open.</summary>
    private async Task<List<(string Name, byte[] Bytes)>> FilesOfAKilledWriterAsync()
    {
        var files = new List<(string, byte[])>();
        await using (var graph = await GraphConnections.OpenAsync("embedded:" + Graph, cancellationToken: Cancellation))
        {
            for (var i = 0; i < Commits; i++)
            {
                await WriteAsync(graph, i);
            }
            foreach (var file in Directory.GetFiles(System.IO.Path.GetDirectoryName(Graph)!))
            {
                files.Add((System.IO.Path.GetFileName(file), await File.ReadAllBytesAsync(file, Cancellation)));
            }
        }
        foreach (var file in Directory.GetFiles(System.IO.Path.GetDirectoryName(Graph)!))
        {
            File.Delete(file);
        }
        return files;
    }

    private static (string What, byte[]? Bytes) Damaged(byte[] bytes, Random random)
    {
        if (bytes.Length == 0)
        {
            return random.Next(2) == 0 ? ("deleted", null) : ("filled", RandomBytes(random, random.Next(1, 9000)));
        }
        var at = random.Next(bytes.Length);
        var changed = bytes.ToArray();
        switch (random.Next(6))
        {
            case 0:
                changed[at] ^= (byte)(1 << random.Next(8));
                return ($"bit at {at}", changed);
            case 1:
                return ($"cut at {at}", bytes[..at]);
            case 2:
                var page = at / 4096 * 4096;
                return ($"cut at {page}", bytes[..page]);
            case 3:
                changed.AsSpan(at, Math.Min(random.Next(1, 5000), bytes.Length - at)).Clear();
                return ($"zeros at {at}", changed);
            case 4:
                RandomBytes(random, Math.Min(random.Next(1, 64), bytes.Length - at)).CopyTo(changed, at);
                return ($"noise at {at}", changed);
            default:
                var from = random.Next(bytes.Length / 4096) * 4096;
                var to = random.Next(bytes.Length / 4096) * 4096;
                bytes.AsSpan(from, 4096).CopyTo(changed.AsSpan(to));
                return ($"page {from} over page {to}", changed);
        }
    }

    private static byte[] RandomBytes(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private static async Task WriteAsync(IGraphConnection graph, int number)
    {
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal) { ["number"] = number, ["text"] = new string('x', 600) };
        await using var cursor = await graph.RunAsync(
            new Statement("CREATE (:Written {number: $number, text: $text})", parameters),
            AccessMode.Write,
            Cancellation
        );
        await cursor.ConsumeAsync(Cancellation);
    }

    private static async Task<int> CountAsync(string file)
    {
        await using var graph = await GraphConnections.OpenAsync("embedded:" + file, cancellationToken: Cancellation);
        return await CountAsync(graph);
    }

    private static async Task<int> CountAsync(IGraphConnection graph)
    {
        await using var cursor = await graph.RunAsync(
            new Statement("MATCH (w:Written) WHERE size(w.text) = 600 RETURN count(DISTINCT w.number)"),
            AccessMode.Read,
            Cancellation
        );
        await foreach (var row in cursor.ReadAsync(Cancellation))
        {
            return (int)row[0].AsInteger();
        }
        return 0;
    }
}
