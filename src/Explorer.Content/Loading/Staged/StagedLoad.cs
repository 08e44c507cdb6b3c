using Explorer.Connections;
using Explorer.Content.DataSets;
using Explorer.Content.Loading.Rows;
using Explorer.Content.Loading.Versioning;

namespace Explorer.Content.Loading.Staged;

/// <summary>
/// The way for data sets of any size: a whole new version is written beside the old one, under a fresh key, in batches; then one transaction makes it the
/// version that counts; then the old one is swept. Broken off at any moment, it leaves readers the version that they had.
/// </summary>
internal sealed class StagedLoad(
    DataSet set,
    CypherFolder cypher,
    IGraphConnection graph,
    LoadOptions options,
    IProgress<LoadStep>? progress
)
{
    private readonly string _id = set.Info.Id;

    public async Task<LoadSummary> RunAsync(CancellationToken cancellationToken)
    {
        var versions = new Versions(cypher, _id, graph.Alone(AccessMode.Write));
        await versions.RefuseForeignAsync(graph.Address.Text, options.BesideForeignData, cancellationToken);
        // The check has left a hundred bytes of each tie behind; for minutes nothing else would make the collector look for them.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await using var held = await LoadLock.TakeAsync(cypher, _id, graph, options, progress, cancellationToken);
        try
        {
            return await RunAsync(versions, held, held.Token);
        }
        catch (OperationCanceledException)
        {
            held.ThrowIfLost(_id);
            throw;
        }
    }

    private async Task<LoadSummary> RunAsync(Versions versions, LoadLock held, CancellationToken cancellationToken)
    {
        await SweepAsync();
        var current = await versions.CurrentAsync(cancellationToken);
        var summary = current is null
            ? null
            : await VersionComparison.CountAsync(set, cypher, graph, current.Key, options.BatchRows, progress, cancellationToken);
        if (summary is { NothingChanged: true })
        {
            return summary;
        }

        // Where only the description differs, the version in the graph is the right one already.
        var onlyDescription = summary is { } && summary.Counts.Skip(1).All(count => count.IsNothing);
        var key = onlyDescription ? current!.Key : $"{_id}@{held.Holder}";
        var rows = new RowMaker(set, key);
        var written = onlyDescription
            ? null
            : await new StagedWriter(set, cypher, graph, options, progress).WriteAsync(rows, key, cancellationToken);
        if (!set.IsUnchanged())
        {
            throw new LoadException(
                $"The files in {set.Folder} were changed while they were loaded. Readers see what they saw. Load again."
            );
        }
        progress?.Report(new LoadStep(0, 1, "Showing the new version"));
        if (!await versions.FlipAsync(held.Holder, rows.DataSetProperties().ToValue(), cancellationToken))
        {
            throw LoadLock.Busy(_id, graph);
        }
        await SweepAsync();
        progress?.Report(new LoadStep(1, 1, ""));
        return summary ?? FirstLoad(written!);

        async Task SweepAsync() =>
            await Sweeper.SweepAsync(cypher, await versions.LeftoversAsync(cancellationToken), graph, progress, cancellationToken);
    }

    /// <summary>All that was written is new; the kinds come in the order in which every load names them.</summary>
    private LoadSummary FirstLoad(IReadOnlyDictionary<string, long> written) =>
        new([
            .. cypher
                .Files("compare")
                .Select(file => file.First("counts") ?? file.Title)
                .Select(kind => new LoadCount(kind, written.GetValueOrDefault(kind, kind == "data set" ? 1 : 0), 0, 0)),
        ]);
}
