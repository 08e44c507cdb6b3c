using Explorer.Connections;
using Explorer.Graph.Values;

namespace Explorer.Loader.Tests.Loading;

/// <summary>Asks a graph short questions.</summary>
internal static class GraphProbe
{
    public static async Task<List<IReadOnlyList<Value>>> AskAsync(this IGraphConnection graph, string query)
    {
        await using var cursor = await graph.RunAsync(new Statement(query), AccessMode.Read, TestContext.Current.CancellationToken);
        var records = new List<IReadOnlyList<Value>>();
        await foreach (var record in cursor.ReadAsync(TestContext.Current.CancellationToken))
            records.Add(record);
        return records;
    }

    public static async Task<Value> OneAsync(this IGraphConnection graph, string query) =>
        Assert.Single(Assert.Single(await graph.AskAsync(query)));

    public static async Task<long> CountAsync(this IGraphConnection graph, string pattern) =>
        (await graph.OneAsync($"MATCH {pattern} RETURN count(*)")).AsInteger();

    public static Task<IGraphConnection> OpenAsync(string address = "embedded:") =>
        GraphConnections.OpenAsync(address, cancellationToken: TestContext.Current.CancellationToken);
}
