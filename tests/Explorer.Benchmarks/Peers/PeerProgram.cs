using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Explorer.Graph.Values;

namespace Explorer.Benchmarks.Peers;

/// <summary>Our engine as a peer of ../shared/bench: requests and replies as JSON lines, as its README describes them.</summary>
internal static class PeerProgram
{
    private const double MostMilliseconds = 10_000;

    public static async Task RunAsync(TextReader input, TextWriter output)
    {
        PeerGraph? graph = null;
        while (await input.ReadLineAsync() is { } line)
        {
            var request = JsonNode.Parse(line)!.AsObject();
            var operation = (string)request["op"]!;
            JsonObject reply;
            try
            {
                reply = operation switch
                {
                    "load" => Load((string)request["dir"]!, ref graph),
                    "bench" => Bench(graph!, request),
                    "rows" => Rows(graph!, request),
                    "explain" => new JsonObject { ["plan"] = graph!.Engine.Explain((string)request["cypher"]!) },
                    "rss" => new JsonObject { ["peakRss"] = Tool.PeakOf(Environment.ProcessId) },
                    _ => [],
                };
                reply["ok"] = true;
            }
            catch (Exception failure)
            {
                reply = new JsonObject { ["ok"] = false, ["error"] = failure.Message };
            }

            await output.WriteLineAsync(reply.ToJsonString());
            await output.FlushAsync();
            if (operation == "close")
            {
                break;
            }
        }

        graph?.Dispose();
    }

    private static JsonObject Load(string folder, ref PeerGraph? graph)
    {
        var watch = Stopwatch.StartNew();
        graph = new PeerGraph(folder);
        return new JsonObject { ["loadMs"] = watch.Elapsed.TotalMilliseconds, ["version"] = Environment.Version.ToString() };
    }

    private static JsonObject Rows(PeerGraph graph, JsonObject request)
    {
        var rows = graph.Run((string)request["cypher"]!, Parameters(request["params"]));
        return new JsonObject { ["rows"] = new JsonArray([.. rows.Select(row => new JsonArray([.. row.Select(Json)]))]) };
    }

    private static JsonObject Bench(PeerGraph graph, JsonObject request)
    {
        var text = (string)request["cypher"]!;
        var sets = request["paramSets"]!.AsArray().Select(Parameters).ToList();
        var (warm, measure, most) = ((double)request["warmMs"]!, (double)request["measureMs"]!, (double)request["maxIters"]!);
        var (check, cold, times) = (new JsonArray(), new JsonArray(), new JsonArray());
        var whole = Stopwatch.StartNew();
        foreach (var set in sets)
        {
            var start = Stopwatch.GetTimestamp();
            var rows = graph.Run(text, set);
            cold.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            check.Add(CheckOf(rows));
            if (whole.Elapsed.TotalMilliseconds > warm)
            {
                break;
            }
        }

        var (before, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        for (var i = 0; i < most && watch.Elapsed.TotalMilliseconds < measure && whole.Elapsed.TotalMilliseconds < MostMilliseconds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            graph.Run(text, sets[i % check.Count]);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return new JsonObject
        {
            ["check"] = check,
            ["cold"] = cold,
            ["lat"] = times,
            ["wallMs"] = watch.Elapsed.TotalMilliseconds,
            ["internal"] = new JsonArray(),
            ["allocatedBytes"] = allocated / Math.Max(1, times.Count),
        };
    }

    private static Dictionary<string, Value> Parameters(JsonNode? node) =>
        node!
            .AsObject()
            .ToDictionary(
                one => one.Key,
                one => one.Value!.GetValueKind() == JsonValueKind.Number ? (Value)one.Value.GetValue<long>() : (string)one.Value!,
                StringComparer.Ordinal
            );

    private static JsonNode? Json(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.Integer => JsonValue.Create(value.AsInteger()),
            ValueKind.String => JsonValue.Create(value.AsString()),
            _ => JsonValue.Create(value.ToString()),
        };

    /// <summary>The count of the rows, and the sum of their FNV-1a hashes; the order does not count.</summary>
    private static string CheckOf(List<Value[]> rows)
    {
        var sum = 0u;
        foreach (var row in rows)
        {
            var hash = 2166136261u;
            foreach (var letter in Encoding.UTF8.GetBytes(string.Join('|', row.Select(TextOf))))
            {
                hash = (hash ^ letter) * 16777619u;
            }
            sum += hash;
        }

        return $"{rows.Count}:{sum:x8}";
    }

    private static string TextOf(Value value) =>
        value.Kind switch
        {
            ValueKind.String => value.AsString(),
            ValueKind.Null => "null",
            _ => value.ToString(),
        };
}
