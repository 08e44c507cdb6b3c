using Explorer.Connections;
using Explorer.Graph.Values;
using Explorer.Loader.DataSets;

namespace Explorer.Loader.Loading;

/// <summary>
/// Writes all rows of a data set under a fresh key by the files of <c>stage</c>, each batch in a transaction of its own. While two batches are on their way,
/// the next one is made: a server that takes two at once is half as fast again as with one.
/// </summary>
internal sealed class StagedWriter(DataSet set, CypherFolder cypher, IGraphConnection graph, int batchRows, IProgress<LoadStep>? progress)
{
    private const int BatchesAtOnce = 3;
    private const int MostAttempts = 5;

    // Neo4j's word for two transactions that wait for each other; it has rolled one of them back.
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

    private readonly Lock _counting = new();
    private readonly RunStatement _run = graph.Alone(AccessMode.Write);
    private long _done;

    /// <summary>Writes everything.</summary>
    /// <returns>How much there is now of each kind.</returns>
    /// <exception cref="LoadException">The graph did not take all rows.</exception>
    public async Task<IReadOnlyDictionary<string, long>> WriteAsync(RowMaker rows, string key, CancellationToken cancellationToken)
    {
        var written = new Dictionary<string, long>(StringComparer.Ordinal);
        var atOnce = new ParallelOptions { MaxDegreeOfParallelism = BatchesAtOnce, CancellationToken = cancellationToken };
        var total = RowCounts.Of(set) - 1;
        // One file after the other: relationships need the nodes of the files before theirs.
        foreach (var file in cypher.Files("stage"))
        {
            var (kind, before) = (file.First("counts") ?? file.Title, _done);
            Count(file, 0, total);
            await Parallel.ForEachAsync(
                Batches(file, rows),
                atOnce,
                async (batch, token) =>
                {
                    await SendAsync(file, key, batch, token);
                    Count(file, batch.Rows, total);
                }
            );
            written[kind] = written.GetValueOrDefault(kind) + _done - before;
        }

        return written;
    }

    private void Count(CypherFile file, int rows, long total)
    {
        lock (_counting)
        {
            _done += rows;
            progress?.Report(new LoadStep(_done, total, file.Title, CountsRows: true));
        }
    }

    private async Task SendAsync(CypherFile file, string key, Batch batch, CancellationToken cancellationToken)
    {
        var taken = await TakenAsync(file, key, batch, cancellationToken);
        if (taken != batch.Rows)
            throw new LoadException(
                $"{file.Name}: {graph.Address} took {taken} of {batch.Rows} rows, so what they refer to has been removed meanwhile. "
                    + "Readers see what they saw. Load again."
            );
    }

    private async Task<long> TakenAsync(CypherFile file, string key, Batch batch, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return (await _run.AskAsync(file, cancellationToken, ("dataset", key), ("rows", batch.Text)))[0][0].AsInteger();
            }
            catch (GraphException failure) when (failure.Code == Deadlock && attempt < MostAttempts)
            {
                // Nothing of it was written, and the other transaction goes on.
            }
        }
    }

    private IEnumerable<Batch> Batches(CypherFile file, RowMaker rows)
    {
        var text = new RowText(file);
        foreach (var row in RowsOf.File(file, rows))
        {
            text.Add(row);
            if (text.Count == batchRows)
                yield return Batch.Of(text);
        }

        if (text.Count > 0)
            yield return Batch.Of(text);
    }

    private readonly record struct Batch(int Rows, Value Text)
    {
        public static Batch Of(RowText text)
        {
            var rows = text.Count;
            return new Batch(rows, text.Take());
        }
    }
}
