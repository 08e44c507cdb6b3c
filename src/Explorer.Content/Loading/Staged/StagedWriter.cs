using Explorer.Connections;
using Explorer.Connections.Neo4j;
using Explorer.Content.DataSets;
using Explorer.Content.Loading.Rows;
using Explorer.Graph.Values;
using Polly;

namespace Explorer.Content.Loading.Staged;

/// <summary>
/// Writes all rows of a data set under a fresh key by the files of <c>stage</c>, each batch in a transaction of its own. While two batches are on their way,
/// the next one is made: a server that takes two at once is half as fast again as with one.
/// </summary>
internal sealed class StagedWriter(
    DataSet set,
    CypherFolder cypher,
    IGraphConnection graph,
    LoadOptions options,
    IProgress<LoadStep>? progress
)
{
    private const int BatchesAtOnce = 3;

    private readonly Lock _counting = new();
    private readonly ResiliencePipeline _retry = RetryPolicy.OfWrites(options.Clock);
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
            var statement = StageStatement.Of(file);
            var (kind, before) = (file.First("counts") ?? file.Title, _done);
            Count(file, 0, total);
            await Parallel.ForEachAsync(
                Batches(statement, rows),
                atOnce,
                async (batch, token) =>
                {
                    await SendAsync(statement.File, key, batch, token);
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
        var records = await _retry.ExecuteAsync(
            async token => await _run.AskAsync(file, token, ("dataset", key), ("rows", batch.Text)),
            cancellationToken
        );
        var taken = records[0][0].AsInteger();
        if (taken != batch.Rows)
        {
            throw new LoadException(
                $"{file.Name}: {graph.Address} took {taken} of {batch.Rows} rows, so what they refer to has been removed meanwhile. "
                    + "Readers see what they saw. Load again."
            );
        }
    }

    private IEnumerable<Batch> Batches(StageStatement statement, RowMaker rows)
    {
        var text = new RowText(statement);
        foreach (var row in RowsOf.File(statement.File, rows))
        {
            text.Add(row);
            if (text.Count == options.BatchRows)
            {
                yield return Batch.Of(text);
            }
        }

        if (text.Count > 0)
        {
            yield return Batch.Of(text);
        }
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
