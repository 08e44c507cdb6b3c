using Explorer.Connections;

namespace Explorer.Content.Loading.Versioning;

/// <summary>Deletes versions that no reader sees, in batches.</summary>
internal static class Sweeper
{
    // A node takes its relationships with it; a person of a large data set has some dozens.
    private const int NodesPerBatch = 1000;

    /// <summary>Deletes all nodes under some keys, with their relationships. Only for the holder of the lock.</summary>
    public static async Task SweepAsync(
        CypherFolder cypher,
        IReadOnlyList<string> keys,
        IGraphConnection graph,
        IProgress<LoadStep>? progress,
        CancellationToken cancellationToken
    )
    {
        var run = graph.Alone(AccessMode.Write);
        foreach (var key in keys)
        {
            foreach (var file in cypher.Files("sweep"))
            {
                progress?.Report(new LoadStep(0, 1, $"Sweeping {key}: {file.Title}"));
                while (
                    (await run.AskAsync(file, cancellationToken, ("key", key), ("limit", NodesPerBatch)))[0][0].AsInteger() == NodesPerBatch
                )
                {
                    // There may be more.
                }
            }
        }
    }
}
