using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Graph.Values;

namespace Explorer.Server.Queries;

/// <summary>Runs saved queries in one transaction, so that all of them see the graph at one moment.</summary>
/// <param name="library">The saved queries.</param>
/// <param name="transaction">Where they run.</param>
/// <param name="odd">Takes note of what is odd, and the rest is read; null where that is a failure.</param>
internal sealed class QueryRunner(QueryLibrary library, IGraphTransaction transaction, OddValues? odd = null)
{
    /// <summary>Runs a query and turns each of its records into something.</summary>
    /// <param name="name">The query's name.</param>
    /// <param name="kind">What a record of it is, such as <c>Person</c>.</param>
    /// <param name="read">Reads one record.</param>
    /// <param name="parameters">Values that differ from the header's defaults; all other parameters have those.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<List<T>> ListAsync<T>(
        string name,
        string kind,
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
            try
            {
                records.Add(read(new Record(query, kind, columns, values, odd)));
            }
            catch (OddRecordException)
            {
                // It is noted.
            }
        }
        return records;
    }
}
