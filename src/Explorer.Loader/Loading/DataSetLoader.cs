using Explorer.Connections;
using Explorer.Loader.DataSets;

namespace Explorer.Loader.Loading;

/// <summary>
/// Brings a graph to the state of a data set by the files in <c>cypher/schema</c> and <c>cypher/load</c>. Idempotent; what the files no longer have goes from
/// the graph; other data sets in it are left alone. All statements of <c>load</c> run in one transaction: all of the data arrives, or none.
/// </summary>
public static class DataSetLoader
{
    /// <summary>Loads a data set.</summary>
    /// <param name="dataSet">A sound data set.</param>
    /// <param name="cypher">The folder with <c>schema</c> and <c>load</c>.</param>
    /// <param name="connection">The graph.</param>
    /// <param name="progress">Told before each step and at the end; null if nobody asks.</param>
    /// <param name="cancellationToken">Stops the load; the graph stays as it was.</param>
    /// <returns>What was added, changed and removed.</returns>
    /// <exception cref="GraphException">The graph refused; it stays as it was.</exception>
    /// <exception cref="DataSetException">A load file is missing or asks for rows that there are not.</exception>
    public static async Task<LoadSummary> LoadAsync(
        DataSet dataSet,
        CypherFolder cypher,
        IGraphConnection connection,
        IProgress<LoadStep>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        var schema = cypher.Files("schema");
        var load = cypher.Files("load");
        var parameters = new LoadParameters(dataSet);
        var tally = new LoadTally();
        var (done, total) = (0, schema.Count + load.Count);

        // Neo4j takes no schema command in a transaction that writes data, so these come before it; each is idempotent by itself.
        foreach (var file in schema)
        {
            progress?.Report(new LoadStep(done++, total, file.Title));
            await using var cursor = await connection.RunAsync(new Statement(file.Text), AccessMode.Write, cancellationToken);
            await cursor.ConsumeAsync(cancellationToken);
        }

        await using var transaction = await connection.BeginAsync(AccessMode.Write, cancellationToken);
        foreach (var file in load)
        {
            progress?.Report(new LoadStep(done++, total, file.Title));
            if (tally.GraphWasEmpty && file.First("unless") == "empty")
            {
                tally.Add(file);
                continue;
            }

            await using var cursor = await transaction.RunAsync(parameters.Statement(file), cancellationToken);
            await tally.AddAsync(file, cursor, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        progress?.Report(new LoadStep(total, total, ""));
        return tally.ToSummary();
    }
}
