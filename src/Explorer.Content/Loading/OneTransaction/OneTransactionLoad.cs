using Explorer.Connections;
using Explorer.Content.DataSets;
using Explorer.Content.Loading.Rows;
using Explorer.Content.Loading.Versioning;

namespace Explorer.Content.Loading.OneTransaction;

/// <summary>The way for data sets that fit one transaction: every statement of <c>load</c>, all or nothing, under the key that counts already.</summary>
internal sealed class OneTransactionLoad(
    DataSet set,
    CypherFolder cypher,
    IGraphConnection graph,
    LoadOptions options,
    IProgress<LoadStep>? progress
)
{
    private readonly string _id = set.Info.Id;

    public async Task<LoadSummary> RunAsync(int stepsBefore, CancellationToken cancellationToken)
    {
        if (await TryAsync(LoadLock.NewHolder(), hasLock: false, stepsBefore, cancellationToken) is { } summary)
        {
            return summary;
        }

        // A staged load is at work, or has left something behind: that takes more than one transaction.
        await using var held = await LoadLock.TakeAsync(cypher, _id, graph, options, progress, cancellationToken);
        var versions = new Versions(cypher, _id, graph.Alone(AccessMode.Read));
        await Sweeper.SweepAsync(cypher, await versions.LeftoversAsync(held.Token), graph, progress, held.Token);
        return (await TryAsync(held.Holder, hasLock: true, stepsBefore, held.Token))!;
    }

    /// <summary>Null if the lock must be taken first.</summary>
    private async Task<LoadSummary?> TryAsync(string holder, bool hasLock, int done, CancellationToken cancellationToken)
    {
        // Nobody else can write into an embedded graph while this transaction is open.
        var isShared = graph.Address.Kind is not (GraphKind.EmbeddedMemory or GraphKind.EmbeddedFile);
        var files = cypher.Files("load");
        var total = done + files.Count;
        await using var transaction = await graph.BeginAsync(AccessMode.Write, cancellationToken);
        var versions = new Versions(cypher, _id, transaction.Within());
        if (isShared && !hasLock && (await versions.LockAsync(holder, cancellationToken)).Holder != holder)
        {
            return null;
        }

        var isEmpty = await versions.IsGraphEmptyAsync(cancellationToken);
        if (!isEmpty)
        {
            await versions.RefuseForeignAsync(graph.Address.Text, options.BesideForeignData, cancellationToken);
        }
        if (!isEmpty && !hasLock && (await versions.LeftoversAsync(cancellationToken)).Count > 0)
        {
            return null;
        }
        var key = isEmpty ? _id : (await versions.CurrentAsync(cancellationToken))?.Key ?? _id;
        var parameters = new LoadParameters(new RowMaker(set, key), key);
        var tally = new LoadTally();
        foreach (var file in files)
        {
            progress?.Report(new LoadStep(done++, total, file.Title));
            if (isEmpty && file.First("unless") == "empty")
            {
                tally.Add(file);
                continue;
            }

            await using var cursor = await transaction.RunAsync(parameters.Statement(file), cancellationToken);
            await tally.AddAsync(file, cursor, cancellationToken);
        }

        if (isShared && !hasLock)
        {
            await versions.UnlockAsync(holder, cancellationToken);
        }
        await transaction.CommitAsync(cancellationToken);
        progress?.Report(new LoadStep(total, total, ""));
        return tally.ToSummary();
    }
}
