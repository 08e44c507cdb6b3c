using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Graph.Values;

namespace Explorer.Server.Queries;

/// <summary>Runs saved queries in one transaction, so that all of them see the graph at one moment.</summary>
internal sealed class QueryRunner(QueryLibrary library, IGraphTransaction transaction)
{
    /// <summary>Runs a query and turns each of its records into something.</summary>
    /// <param name="name">The query's name.</param>
    /// <param name="read">Reads one record.</param>
    /// <param name="parameters">Values that differ from the header's defaults; all other parameters have those.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<List<T>> ListAsync<T>(
        string name,
        Func<Record, T> read,
        IReadOnlyDictionary<string, Value> parameters,
        CancellationToken cancellationToken
    )
    {
        var query = library.Get(name);
        await using var cursor = await transaction.RunAsync(new Statement(query.Text, query.Bind(parameters)), cancellationToken);
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < cursor.Columns.Count; i++)
        {
            columns[cursor.Columns[i]] = i;
        }

        var records = new List<T>();
        await foreach (var values in cursor.ReadAsync(cancellationToken))
        {
            records.Add(read(new Record(query, columns, values)));
        }
        return records;
    }
}
