using System.Globalization;
using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tests.Searching;

/// <summary>A graph with an engine, whose statements are run one by one.</summary>
public sealed class SearchedGraph : IDisposable
{
    private readonly CypherEngine _engine;

    public SearchedGraph(PropertyGraph? graph = null)
    {
        Graph = graph ?? new PropertyGraph();
        _engine = new CypherEngine(Graph);
    }

    /// <summary>The graph.</summary>
    public PropertyGraph Graph { get; }

    /// <summary>Runs a statement in a transaction of its own, and commits it.</summary>
    public string Run(string text, params (string Name, Value Value)[] parameters)
    {
        using var transaction = Graph.BeginWrite(TestContext.Current.CancellationToken);
        var answer = Run(transaction, text, parameters);
        transaction.Commit();
        return answer;
    }

    /// <summary>Runs a statement in a transaction that goes on.</summary>
    public string Run(GraphTransaction transaction, string text, params (string Name, Value Value)[] parameters) =>
        Run(transaction, QueryLimits.Default, text, parameters);

    /// <summary>Runs a statement under limits.</summary>
    public string Run(GraphTransaction transaction, QueryLimits limits, string text, params (string Name, Value Value)[] parameters) =>
        string.Join(
            "; ",
            _engine
                .Execute(text, parameters.ToDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal), transaction, limits)
                .Rows()
                .Select(row => string.Join(" ", row.Select(Written)))
        );

    /// <summary>What a statement is refused with.</summary>
    public CypherException Refusal(string text, params (string Name, Value Value)[] parameters)
    {
        using var transaction = Graph.BeginWrite(TestContext.Current.CancellationToken);
        return Assert.Throws<CypherException>(() => Run(transaction, text, parameters));
    }

    public void Dispose() => Graph.Dispose();

    // Scores are told to as many digits as single precision holds.
    private static string Written(Value value) =>
        value.Kind switch
        {
            ValueKind.Float => value.AsFloat().ToString("0.#####", CultureInfo.InvariantCulture),
            ValueKind.String => value.AsString(),
            _ => value.ToString(),
        };
}
