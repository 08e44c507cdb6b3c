using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Graph.Values;

namespace Explorer.Content.Tests.Loading;

/// <summary>Asks a graph short questions.</summary>
internal static class GraphProbe
{
    public static async Task<List<IReadOnlyList<Value>>> AskAsync(this IGraphConnection graph, string query)
    {
        await using var cursor = await graph.RunAsync(new Statement(query), AccessMode.Read, TestContext.Current.CancellationToken);
        var records = new List<IReadOnlyList<Value>>();
        await foreach (var record in cursor.ReadAsync(TestContext.Current.CancellationToken))
        {
            records.Add(record);
        }
        return records;
    }

    public static async Task<Value> OneAsync(this IGraphConnection graph, string query) =>
        Assert.Single(Assert.Single(await graph.AskAsync(query)));

    public static async Task<long> CountAsync(this IGraphConnection graph, string pattern) =>
        (await graph.OneAsync($"MATCH {pattern} RETURN count(*)")).AsInteger();

    public static async Task WriteAsync(this IGraphConnection graph, string statement)
    {
        await using var cursor = await graph.RunAsync(new Statement(statement), AccessMode.Write, TestContext.Current.CancellationToken);
        await cursor.ConsumeAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>All that a graph holds but the keys of versions and locks, one line a node or relationship, sorted.</summary>
    public static async Task<List<string>> PictureAsync(this IGraphConnection graph)
    {
        var nodes = await graph.AskAsync("MATCH (n) WHERE NOT n:LoadLock RETURN labels(n), n");
        var relationships = await graph.AskAsync("MATCH (a)-[r]->(b) RETURN a.id, r, b.id");
        return
        [
            .. nodes
                .Select(record => $"{record[0]} {Properties(record[1].AsNode().Properties)}")
                .Concat(
                    relationships.Select(record =>
                        $"{record[0]} {record[1].AsRelationship().Type} {record[2]} {Properties(record[1].AsRelationship().Properties)}"
                    )
                )
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Properties(IReadOnlyDictionary<string, Value> properties) =>
        string.Join(
            ", ",
            properties.Where(one => one.Key != "dataset").OrderBy(one => one.Key).Select(one => $"{one.Key}: {one.Value.Kind} {one.Value}")
        );

    public static Task<IGraphConnection> OpenAsync(string address = "embedded:") =>
        GraphConnections.OpenAsync(address, cancellationToken: TestContext.Current.CancellationToken);
}
