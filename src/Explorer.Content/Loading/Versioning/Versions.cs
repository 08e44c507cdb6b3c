using Explorer.Graph.Values;

namespace Explorer.Content.Loading.Versioning;

/// <summary>
/// Asks a graph which version of a data set counts, and tells it. The id of a data set is what users know; its key is what nodes and relationships carry as
/// <c>dataset</c>: the id itself after a load in one transaction, <c>id@…</c> after a staged one.
/// </summary>
/// <param name="cypher">The folder with <c>versions</c>.</param>
/// <param name="id">The data set's id.</param>
/// <param name="run">Where the statements run.</param>
internal sealed class Versions(CypherFolder cypher, string id, RunStatement run)
{
    /// <summary>Whether the graph holds nothing at all, of nobody.</summary>
    public async Task<bool> IsGraphEmptyAsync(CancellationToken cancellationToken) =>
        (await run.AskAsync(cypher.File("versions", "what-is-there"), cancellationToken))[0][0].AsInteger() == 0;

    /// <summary>The version that readers see; null if the graph has no such data set.</summary>
    public async Task<CurrentVersion?> CurrentAsync(CancellationToken cancellationToken)
    {
        var records = await AskAsync("current", cancellationToken);
        return records is [var first, ..] ? new CurrentVersion(first[0].AsString(), first[1].IsNull ? "" : first[1].AsString()) : null;
    }

    /// <summary>The keys under which nodes lie that no reader sees: of a load that was broken off, or of a version that has been replaced.</summary>
    public async Task<IReadOnlyList<string>> LeftoversAsync(CancellationToken cancellationToken) =>
        [.. (await AskAsync("leftovers", cancellationToken)).Select(record => record[0].AsString())];

    /// <summary>Makes sure that nothing of others can be taken for ours.</summary>
    /// <param name="address">The graph, for the message.</param>
    /// <param name="besideForeignData">Whether nodes without a data set are accepted.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="LoadException">There are such nodes; the message names labels and counts.</exception>
    public async Task RefuseForeignAsync(string address, bool besideForeignData, CancellationToken cancellationToken)
    {
        var records = await AskAsync("foreign", cancellationToken);
        if (Counts(records, column: 2) is { Length: > 0 } pretending)
        {
            throw new LoadException(
                $"{address} holds {pretending} with the property dataset = '{id}', but no data set of that id, so they are not from here. "
                    + "Nothing was written. Give the data set another id in dataset.yaml, or remove those nodes."
            );
        }
        if (!besideForeignData && Counts(records, column: 1) is { Length: > 0 } without)
        {
            throw new LoadException(
                $"{address} holds {without} that belong to no data set, so somebody else keeps data there under the same labels. Nothing was written. "
                    + "Load into another database; or add --beside-foreign-data, and those nodes stay as they are beside ours."
            );
        }
    }

    /// <summary>Makes a version the one that readers see.</summary>
    /// <returns>Whether it did: not if another load has taken the lock away.</returns>
    public async Task<bool> FlipAsync(string holder, Value properties, CancellationToken cancellationToken) =>
        (await AskAsync("flip", cancellationToken, ("holder", holder), ("properties", properties)))[0][0].AsInteger() > 0;

    /// <summary>Takes the lock, if nobody has it.</summary>
    public async Task<LockState> LockAsync(string holder, CancellationToken cancellationToken)
    {
        var record = (await AskAsync("lock", cancellationToken, ("holder", holder)))[0];
        return new LockState(record[0].AsString(), record[1].AsInteger());
    }

    /// <summary>Takes over a lock that has not moved.</summary>
    public async Task<bool> TakeAsync(string holder, LockState gone, CancellationToken cancellationToken) =>
        (await AskAsync("lock-take", cancellationToken, ("holder", holder), ("gone", gone.Holder), ("beat", gone.Beat)))[0][0].AsInteger()
        > 0;

    /// <summary>Shows that the holder is alive.</summary>
    /// <returns>Whether it still holds the lock.</returns>
    public async Task<bool> BeatAsync(string holder, CancellationToken cancellationToken) =>
        (await AskAsync("lock-beat", cancellationToken, ("holder", holder)))[0][0].AsInteger() > 0;

    /// <summary>Gives the lock back.</summary>
    public Task UnlockAsync(string holder, CancellationToken cancellationToken) =>
        AskAsync("unlock", cancellationToken, ("holder", holder));

    private Task<List<IReadOnlyList<Value>>> AskAsync(
        string file,
        CancellationToken cancellationToken,
        params ReadOnlySpan<(string Name, Value Value)> parameters
    ) => run.AskAsync(cypher.File("versions", file), cancellationToken, [("id", id), .. parameters]);

    /// <summary>"3 Person nodes, 1 Event node"; empty if there are none.</summary>
    private static string Counts(List<IReadOnlyList<Value>> records, int column) =>
        string.Join(
            ", ",
            records
                .Where(record => record[column].AsInteger() > 0)
                .Select(record => $"{record[column].AsInteger()} {record[0].AsString()} node{(record[column].AsInteger() == 1 ? "" : "s")}")
        );
}
