using System.Text.Json;
using Explorer.Graph.Values;

namespace Explorer.Benchmarks.Social;

/// <summary>How a peer fared with a statement: its rows, its only value if there is one, the first run and the mean of those after it in milliseconds; or what it said instead.</summary>
internal sealed record PeerTimes(int? Rows, string? Only, double? Cold, double? Warm, string? Error);

/// <summary>How a peer fared: milliseconds of its load, and its times by the names of the statements.</summary>
internal sealed record PeerAnswer(double Load, IReadOnlyDictionary<string, PeerTimes> Statements);

/// <summary>The same statements on the peers that PEERS_HOME holds (../shared/bench says how they come there): each is given the graph as CSV files, and times itself (peers.mjs).</summary>
internal static class SocialPeers
{
    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web);

    /// <summary>The answers by the peers' names; none where there are no peers.</summary>
    public static async Task<IReadOnlyDictionary<string, PeerAnswer>> RunAsync(SocialGraph graph, double measure)
    {
        var peers = Environment.GetEnvironmentVariable("EXPLORER_BENCH_PEERS") is { Length: > 0 } given ? given : "kuzu";
        if (!Directory.Exists(Environment.GetEnvironmentVariable("PEERS_HOME")))
        {
            return new Dictionary<string, PeerAnswer>();
        }

        var folder = Directory.CreateTempSubdirectory("explorer-social-").FullName;
        try
        {
            Write(graph, folder);
            var workload = new
            {
                SocialTables.Nodes,
                SocialTables.Relationships,
                Statements = SocialQuery.All.Select(query => new
                {
                    query.Name,
                    query.Text,
                    query.Writes,
                }),
                Parameters = SocialQuery.All[0].Parameters.ToDictionary(one => one.Key, one => Plain(one.Value)),
                Peers = peers.Split(','),
                Measure = measure,
            };
            await File.WriteAllTextAsync(Path.Combine(folder, "workload.json"), JsonSerializer.Serialize(workload, Form));
            var script = Path.Combine(AppContext.BaseDirectory, "Social", "peers.mjs");
            var (output, _) = await Tool.RunAsync("node", new Dictionary<string, string>(), script, folder);
            return JsonSerializer.Deserialize<Dictionary<string, PeerAnswer>>(output, Form)!;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(SocialGraph graph, string folder)
    {
        foreach (var table in SocialTables.Nodes)
        {
            var columns = table.Columns.Select(column => column[0]).ToList();
            var text = $"MATCH (n:{table.Label}) RETURN {string.Join(", ", columns.Select(name => $"n.{name} AS {name}"))}";
            Write(graph, Path.Combine(folder, $"{table.Label}.csv"), columns, text);
        }

        foreach (var table in SocialTables.Relationships)
        {
            foreach (var ends in table.Ends)
            {
                var (from, to) = (ends[0], ends[1]);
                var columns = table.Columns.Select(column => column[0]).ToList();
                var values = string.Concat(columns.Select(name => $", r.{name} AS {name}"));
                var text =
                    $"MATCH (a:{from})-[r:{table.Type}]->(b:{to}) RETURN a.{SocialTables.KeyOf(from)} AS a, b.{SocialTables.KeyOf(to)} AS b{values}";
                Write(graph, Path.Combine(folder, $"{table.Type}.{from}.{to}.csv"), ["a", "b", .. columns], text);
            }
        }
    }

    private static void Write(SocialGraph graph, string file, IReadOnlyList<string> columns, string text)
    {
        using var lines = new StreamWriter(file);
        lines.WriteLine(string.Join(',', columns));
        foreach (var row in graph.Run(new SocialQuery("", text)))
        {
            lines.WriteLine(string.Join(',', row.Select(Cell)));
        }
    }

    // No text of this graph has a comma or a quote in it.
    private static string Cell(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => "",
            ValueKind.String => value.AsString(),
            ValueKind.DateTime => Moment(value.ToString().TrimEnd('Z')),
            _ => value.ToString(),
        };

    // They want seconds, also where there are none.
    private static string Moment(string text) => text.Length == "2012-06-01T00:00".Length ? text + ":00" : text;

    private static object Plain(Value value) =>
        value.Kind switch
        {
            ValueKind.Integer => value.AsInteger(),
            ValueKind.List => value.AsList().Select(Plain).ToList(),
            _ => value.AsString(),
        };
}
