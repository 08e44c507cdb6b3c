using System.Threading.Channels;
using Explorer.Connections;
using Explorer.Graph.Values;
using Explorer.Loader.DataSets;

namespace Explorer.Loader.Loading;

/// <summary>Writes all rows of a data set under a fresh key by the files of <c>stage</c>, each batch in a transaction of its own.</summary>
internal sealed class StagedWriter(DataSet set, CypherFolder cypher, IGraphConnection graph, int batchRows, IProgress<LoadStep>? progress)
{
    // While the graph takes one batch, the next one is made; more than that would only fill the memory.
    private const int BatchesAhead = 1;

    /// <summary>Writes everything.</summary>
    /// <returns>How much there is now of each kind.</returns>
    /// <exception cref="LoadException">The graph did not take all rows.</exception>
    public async Task<IReadOnlyDictionary<string, long>> WriteAsync(RowMaker rows, string key, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var batches = Channel.CreateBounded<Batch>(BatchesAhead);
        var making = Task.Run(() => MakeAsync(rows, batches.Writer, stop.Token), CancellationToken.None);
        var written = new Dictionary<string, long>(StringComparer.Ordinal);
        try
        {
            var (done, total) = (0L, RowCounts.Of(set) - 1);
            await foreach (var batch in batches.Reader.ReadAllAsync(stop.Token))
            {
                progress?.Report(new LoadStep(done, total, batch.File.Title, CountsRows: true));
                await SendAsync(batch, key, stop.Token);
                var kind = batch.File.First("counts") ?? batch.File.Title;
                written[kind] = written.GetValueOrDefault(kind) + batch.Rows;
                done += batch.Rows;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await making;
        }

        return written;
    }

    private async Task SendAsync(Batch batch, string key, CancellationToken cancellationToken)
    {
        var run = graph.Alone(AccessMode.Write);
        var taken = (await run.AskAsync(batch.File, cancellationToken, ("dataset", key), ("rows", batch.Text)))[0][0].AsInteger();
        if (taken != batch.Rows)
            throw new LoadException(
                $"{batch.File.Name}: {graph.Address} took {taken} of {batch.Rows} rows, so what they refer to has been removed meanwhile. "
                    + "Readers see what they saw. Load again."
            );
    }

    private async Task MakeAsync(RowMaker rows, ChannelWriter<Batch> batches, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var file in cypher.Files("stage"))
            {
                var text = new RowText(file);
                foreach (var row in RowsOf.File(file, rows))
                {
                    text.Add(row);
                    if (text.Count == batchRows)
                        await batches.WriteAsync(Batch.Of(file, text), cancellationToken);
                }

                if (text.Count > 0)
                    await batches.WriteAsync(Batch.Of(file, text), cancellationToken);
            }

            batches.Complete();
        }
        catch (Exception e)
        {
            // The sender meets it where it waits for the next batch.
            batches.TryComplete(e);
        }
    }

    private readonly record struct Batch(CypherFile File, int Rows, Value Text)
    {
        public static Batch Of(CypherFile file, RowText text)
        {
            var rows = text.Count;
            return new Batch(file, rows, text.Take());
        }
    }
}
