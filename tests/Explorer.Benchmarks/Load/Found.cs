using Explorer.Connections;

namespace Explorer.Benchmarks.Load;

/// <summary>What is in the graph after a load, the node that describes the data set left out.</summary>
internal sealed record Found(long Nodes, long Relationships, long SumOfYears, long Properties)
{
    public static async Task<Found> InAsync(IGraphConnection graph) =>
        new(
            await OneAsync(graph, "MATCH (n) WHERE NOT n:DataSet RETURN count(n)"),
            await OneAsync(graph, "MATCH ()-[r]->() RETURN count(r)"),
            await OneAsync(graph, "MATCH ()-[r]->() RETURN sum(r.fromYear + r.toYear)"),
            await OneAsync(graph, "MATCH ()-[r]->() RETURN sum(size(keys(r)))")
        );

    private static async Task<long> OneAsync(IGraphConnection graph, string question)
    {
        await using var cursor = await graph.RunAsync(new Statement(question), AccessMode.Read);
        await foreach (var record in cursor.ReadAsync())
        {
            return record[0].AsInteger();
        }
        throw new InvalidOperationException("The server answered nothing.");
    }
}
