using Explorer.Connections;
using Explorer.Graph.Values;

namespace Explorer.Content.Loading;

/// <summary>Where a statement runs: in a transaction of its own, or in one that is open.</summary>
internal delegate Task<IRecordCursor> RunStatement(Statement statement, CancellationToken cancellationToken);

/// <summary>Runs files.</summary>
internal static class Script
{
    /// <summary>All records of a file.</summary>
    public static async Task<List<IReadOnlyList<Value>>> AskAsync(
        this RunStatement run,
        CypherFile file,
        CancellationToken cancellationToken,
        params (string Name, Value Value)[] parameters
    )
    {
        var values = parameters.ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal);
        await using var cursor = await run(new Statement(file.Text, values), cancellationToken);
        var records = new List<IReadOnlyList<Value>>();
        await foreach (var record in cursor.ReadAsync(cancellationToken))
        {
            records.Add(record);
        }
        return records;
    }

    /// <summary>Runs each statement in a transaction of its own.</summary>
    public static RunStatement Alone(this IGraphConnection graph, AccessMode mode) =>
        (statement, cancellationToken) => graph.RunAsync(statement, mode, cancellationToken);

    /// <summary>Runs each statement in an open transaction.</summary>
    public static RunStatement Within(this IGraphTransaction transaction) => transaction.RunAsync;
}
