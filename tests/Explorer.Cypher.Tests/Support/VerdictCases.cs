using System.Text.Json;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tests.Support;

/// <summary>A statement and what is said of it: <c>ok</c>, or a status code.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Theirs">The verdict of Neo4j 5.26.</param>
/// <param name="Ours">The verdict of this engine.</param>
/// <param name="Reason">Why they differ: a heading of the engine's README; empty where they agree.</param>
internal sealed record VerdictCase(string Text, IReadOnlyDictionary<string, Value> Parameters, string Theirs, string Ours, string Reason);

/// <summary>
/// Statements with verdicts, one a line: <c>statement  ok</c>, <c>statement  !!  code</c> or <c>statement  !!  code  here  code</c>; parameters as JSON stand behind
/// <c>@@</c>. <c>\n</c> is a line's end, <c>==</c> begins the reason of all that follows, # a heading.
/// </summary>
internal static class VerdictCases
{
    /// <summary>What lies in the graph that the statements meet.</summary>
    public const string Graph = "CREATE (:A {x: 1, name: 'a'})-[:R {y: 1}]->(:B {x: 2})";

    private const string Sound = "ok";

    public static IEnumerable<VerdictCase> Read()
    {
        foreach (var file in new[] { "verdicts", "on-purpose" })
        {
            var reason = "";
            foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Refusals", "Cases", file + ".txt")))
            {
                if (line.StartsWith("== ", StringComparison.Ordinal))
                {
                    reason = line[3..];
                }
                else if (line.Length > 0 && line[0] != '#')
                {
                    yield return Parse(line, reason);
                }
            }
        }
    }

    /// <summary>A status code as the files have it.</summary>
    public static string Shown(string? code) => code?.Replace("Neo.ClientError.", "", StringComparison.Ordinal) ?? Sound;

    private static VerdictCase Parse(string line, string reason)
    {
        var here = line.LastIndexOf("  here  ", StringComparison.Ordinal);
        var head = here < 0 ? line : line[..here];
        var mark = head.LastIndexOf("  !!  ", StringComparison.Ordinal);
        var theirs = mark < 0 ? Sound : head[(mark + 6)..];
        var text = mark < 0 ? head[..^(Sound.Length + 2)] : head[..mark];
        var given = text.IndexOf(" @@ ", StringComparison.Ordinal);
        var parameters = given < 0 ? "{}" : text[(given + 4)..];
        text = (given < 0 ? text : text[..given])
            .Replace("\\n", "\n", StringComparison.Ordinal)
            .Replace("\\uFEFF", "\uFEFF", StringComparison.Ordinal);
        return new VerdictCase(text, Map(parameters), theirs, here < 0 ? theirs : line[(here + 8)..], reason);
    }

    private static Dictionary<string, Value> Map(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(entry => entry.Name, entry => Read(entry.Value), StringComparer.Ordinal);
    }

    private static Value Read(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => element.GetString()!,
            JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Null => Value.Null,
            JsonValueKind.Array => Value.List([.. element.EnumerateArray().Select(Read)]),
            _ => new MapBuilder()
                .SetAll(element.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, Read(entry.Value))))
                .ToValue(),
        };
}
