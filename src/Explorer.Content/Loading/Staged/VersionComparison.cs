using Explorer.Connections;
using Explorer.Content.DataSets;
using Explorer.Content.Loading.Rows;
using Explorer.Graph.Values;

namespace Explorer.Content.Loading.Staged;

/// <summary>Counts what a load would add, change and remove, by the files of <c>compare</c>. It only reads.</summary>
internal static class VersionComparison
{
    /// <summary>Compares a data set with a version in the graph.</summary>
    /// <param name="set">The data set.</param>
    /// <param name="cypher">The folder with <c>compare</c>.</param>
    /// <param name="graph">The graph.</param>
    /// <param name="key">The key of the version; null if there is none, and then everything is new.</param>
    /// <param name="batchRows">How many rows go with one statement.</param>
    /// <param name="progress">Told after each batch.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task<LoadSummary> CountAsync(
        DataSet set,
        CypherFolder cypher,
        IGraphConnection graph,
        string? key,
        int batchRows,
        IProgress<LoadStep>? progress,
        CancellationToken cancellationToken
    )
    {
        var run = graph.Alone(AccessMode.Read);
        var rows = new RowMaker(set, key ?? set.Info.Id);
        var present = key is null ? [] : await PresentAsync(cypher, run, key, cancellationToken);
        var (done, total) = (0L, RowCounts.Of(set));
        var counts = new List<LoadCount>();
        foreach (var file in cypher.Files("compare"))
        {
            var (seen, added, changed) = (0L, 0L, 0L);
            foreach (var batch in RowsOf.File(file, rows).Select(row => row.Content).Chunk(batchRows))
            {
                seen += batch.Length;
                if (key is not null)
                {
                    var record = (await run.AskAsync(file, cancellationToken, ("dataset", key), ("rows", Value.List(batch))))[0];
                    (added, changed) = (added + record[0].AsInteger(), changed + record[1].AsInteger());
                }

                progress?.Report(new LoadStep(done += batch.Length, total, $"Comparing: {file.Title}", CountsRows: true));
            }

            var kind = file.First("counts") ?? file.Title;
            // What is there and is not among the rows goes.
            counts.Add(
                key is null
                    ? new LoadCount(kind, seen, 0, 0)
                    : new LoadCount(kind, added, changed, present.GetValueOrDefault(kind) - (seen - added))
            );
        }

        return new LoadSummary(counts);
    }

    private static async Task<Dictionary<string, long>> PresentAsync(
        CypherFolder cypher,
        RunStatement run,
        string key,
        CancellationToken cancellationToken
    )
    {
        var records = await run.AskAsync(cypher.File("versions", "present"), cancellationToken, ("dataset", key));
        return records.ToDictionary(record => record[0].AsString(), record => record[1].AsInteger(), StringComparer.Ordinal);
    }
}
