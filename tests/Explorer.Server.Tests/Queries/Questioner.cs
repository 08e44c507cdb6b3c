using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Graph.Values;

namespace Explorer.Server.Tests.Queries;

/// <summary>Asks the saved questions of one data set in a graph.</summary>
/// <param name="graph">The graph.</param>
/// <param name="library">The questions.</param>
/// <param name="key">What the data set's nodes carry as <c>dataset</c>.</param>
internal sealed class Questioner(IGraphConnection graph, QueryLibrary library, string key)
{
    /// <summary>What the data set's nodes carry as <c>dataset</c>.</summary>
    public string Key => key;

    /// <summary>How many questions were asked.</summary>
    public int Asked { get; private set; }

    /// <summary>The records that answer a question, as maps by column.</summary>
    public async Task<IReadOnlyList<IReadOnlyDictionary<string, Value>>> AskAsync(
        string question,
        params (string Name, Value Value)[] given
    )
    {
        var values = given.ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal);
        values["dataset"] = key;
        var query = library.Get(question);
        return await RunAsync(new Statement(query.Text, query.Bind(values)));
    }

    /// <summary>The records that answer a statement of one's own.</summary>
    public async Task<IReadOnlyList<IReadOnlyDictionary<string, Value>>> RunAsync(Statement statement)
    {
        Asked++;
        var cancellation = TestContext.Current.CancellationToken;
        await using var cursor = await graph.RunAsync(statement, AccessMode.Read, cancellation);
        var records = new List<IReadOnlyDictionary<string, Value>>();
        await foreach (var record in cursor.ReadAsync(cancellation))
        {
            records.Add(cursor.Columns.Zip(record).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
        }
        return records;
    }

    /// <summary>The key under which a data set stands just now.</summary>
    public static async Task<string> KeyAsync(IGraphConnection graph, QueryLibrary library, string dataSet)
    {
        var all = await new Questioner(graph, library, dataSet).AskAsync("datasets");
        return all.Single(one => one["id"].AsString() == dataSet)["key"].AsString();
    }
}
