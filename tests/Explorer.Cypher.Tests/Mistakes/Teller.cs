using Explorer.Cypher.Errors;
using Explorer.Graph.Store;

namespace Explorer.Cypher.Tests.Mistakes;

/// <summary>Asks the engine what it says of a statement.</summary>
internal sealed class Teller : IDisposable
{
    private const string Content =
        "CREATE (:Person {name: 'Lenin', born: date('1870-04-22'), x: 1})-[:KNOWS {since: 1}]->(:Person:A {name: 'Stalin', x: 2})";

    private readonly PropertyGraph _graph = new();
    private readonly CypherEngine _engine;

    public Teller()
    {
        _engine = new CypherEngine(_graph);
        using var transaction = _graph.BeginWrite(TestContext.Current.CancellationToken);
        _engine.Execute(Content, null, transaction, cancellationToken: TestContext.Current.CancellationToken);
        transaction.Commit();
    }

    public void Dispose() => _graph.Dispose();

    /// <summary>The error of a statement; null if it runs. Nothing that it writes stays.</summary>
    public CypherException? Refusal(string statement) => Run(statement).Refused;

    /// <summary>All that is said, each with its place.</summary>
    public string All(string statement)
    {
        var (refused, remarks) = Run(statement);
        return refused is null
            ? string.Join('\n', remarks.Select(one => $"remark {one.Line}:{one.Column} {one.Description}"))
            : $"{refused.Line}:{refused.Column} {refused.Message}";
    }

    private (CypherException? Refused, IReadOnlyList<QueryNotification> Remarks) Run(string statement)
    {
        using var transaction = _graph.BeginWrite(TestContext.Current.CancellationToken);
        try
        {
            var cursor = _engine.Execute(statement, null, transaction, cancellationToken: TestContext.Current.CancellationToken);
            _ = cursor.Rows().Count();
            return (null, cursor.Notifications);
        }
        catch (CypherException refused)
        {
            return (refused, []);
        }
    }
}
