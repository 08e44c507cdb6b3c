using Explorer.Connections;
using Explorer.Content.DataSets;
using Explorer.Content.Loading;
using Explorer.Content.Loading.OneTransaction;
using Explorer.Content.Loading.Rows;
using Explorer.Content.Loading.Staged;
using Explorer.Content.Loading.Versioning;

namespace Explorer.Content;

/// <summary>
/// Brings a graph to the state of a data set by the files in <c>cypher</c>. Idempotent; what the data set no longer has goes from the graph; other data sets in
/// it are left alone. Readers see all of the new data, or all of the old: a small data set goes in one transaction, a large one is staged.
/// </summary>
public static class DataSetLoader
{
    /// <summary>Loads a data set.</summary>
    /// <param name="dataSet">A sound data set.</param>
    /// <param name="cypher">The folder with <c>schema</c>, <c>load</c> and so on.</param>
    /// <param name="connection">The graph.</param>
    /// <param name="options">How to go about it; null for the defaults.</param>
    /// <param name="progress">Told before each step and at the end; null if nobody asks.</param>
    /// <param name="cancellationToken">Stops the load; readers keep what they saw.</param>
    /// <returns>What was added, changed and removed.</returns>
    /// <exception cref="GraphException">The graph refused; readers keep what they saw.</exception>
    /// <exception cref="LoadException">The graph holds data of others, or another load is at work.</exception>
    /// <exception cref="DataSetException">A file is missing or asks for rows that there are not.</exception>
    public static async Task<LoadSummary> LoadAsync(
        DataSet dataSet,
        CypherFolder cypher,
        IGraphConnection connection,
        LoadOptions? options = null,
        IProgress<LoadStep>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        options ??= new LoadOptions();
        var isStaged = IsStaged(dataSet, options);
        var schema = cypher.Files("schema");
        var total = schema.Count + (isStaged ? 0 : cypher.Files("load").Count);
        // Neo4j takes no schema command in a transaction that writes data, so these come before it; each is idempotent by itself.
        for (var i = 0; i < schema.Count; i++)
        {
            progress?.Report(new LoadStep(i, total, schema[i].Title));
            await using var cursor = await connection.RunAsync(new Statement(schema[i].Text), AccessMode.Write, cancellationToken);
            await cursor.ConsumeAsync(cancellationToken);
        }

        return isStaged
            ? await new StagedLoad(dataSet, cypher, connection, options, progress).RunAsync(cancellationToken)
            : await new OneTransactionLoad(dataSet, cypher, connection, options, progress).RunAsync(schema.Count, cancellationToken);
    }

    /// <summary>Says what a load would do; it only reads.</summary>
    /// <inheritdoc cref="LoadAsync"/>
    public static async Task<LoadPlan> PlanAsync(
        DataSet dataSet,
        CypherFolder cypher,
        IGraphConnection connection,
        LoadOptions? options = null,
        IProgress<LoadStep>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        options ??= new LoadOptions();
        var isStaged = IsStaged(dataSet, options);
        var versions = new Versions(cypher, dataSet.Info.Id, connection.Alone(AccessMode.Read));
        await versions.RefuseForeignAsync(connection.Address.Text, options.BesideForeignData, cancellationToken);
        var current = await versions.CurrentAsync(cancellationToken);
        var leftovers = await versions.LeftoversAsync(cancellationToken);
        var changes = await VersionComparison.CountAsync(
            dataSet,
            cypher,
            connection,
            current?.Key,
            options.BatchRows,
            progress,
            cancellationToken
        );
        progress?.Report(new LoadStep(1, 1, ""));
        string[] folders = isStaged ? ["schema", "stage", "sweep"] : ["schema", "load"];
        return new LoadPlan(
            isStaged,
            RowCounts.Of(dataSet),
            current?.Version,
            leftovers.Count,
            [.. folders.SelectMany(folder => cypher.Files(folder).Select(file => $"{folder}/{file.Name}"))],
            changes
        );
    }

    private static bool IsStaged(DataSet dataSet, LoadOptions options) => RowCounts.Of(dataSet) > options.OneTransactionRows;
}
