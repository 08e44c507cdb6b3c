using Explorer.Connections;
using Explorer.Cypher.Errors;
using Explorer.Graph.Values;

namespace Explorer.Differential.Tests.Answers;

/// <summary>Asks an engine and keeps its answer, failures included.</summary>
internal static class Asking
{
    /// <summary>What a column is called whose value is a list in no defined order.</summary>
    public const string BagPrefix = "bag";

    private static readonly ValueText Exact = new(tellsNumbersApart: true);
    private static readonly ValueText Order = new(tellsNumbersApart: false);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Asks for one statement in a transaction of its own.</summary>
    public static Task<Answer> AskAsync(this IGraphConnection graph, Statement statement, AccessMode mode = AccessMode.Read) =>
        KeepAsync(() => graph.RunAsync(statement, mode, Cancellation), mode);

    /// <summary>Asks inside a transaction.</summary>
    public static Task<Answer> AskAsync(this IGraphTransaction transaction, Statement statement) =>
        KeepAsync(() => transaction.RunAsync(statement, Cancellation), AccessMode.Write);

    private static async Task<Answer> KeepAsync(Func<Task<IRecordCursor>> run, AccessMode mode)
    {
        IReadOnlyList<string> columns = [];
        var rows = new List<Row>();
        var isAtOnce = true;
        try
        {
            await using var cursor = await run();
            columns = cursor.Columns;
            isAtOnce = false;
            await foreach (var record in cursor.ReadAsync(Cancellation))
            {
                rows.Add(new Row(Text(columns, record, Exact), Text(columns, record, Order)));
            }
            return new Answer(columns, rows, (await cursor.ConsumeAsync(Cancellation)).Counters, Failure: null);
        }
        catch (GraphException wrong)
        {
            return new Answer(
                columns,
                rows,
                Counters: null,
                new Failure(wrong.Code, mode == AccessMode.Read && (IsAtOnce(wrong) ?? isAtOnce), wrong.Message)
            );
        }
    }

    /// <summary>The embedded engine says when it found the mistake. Where something may be written nobody tells: both run it before the first row.</summary>
    private static bool? IsAtOnce(GraphException wrong) =>
        wrong.InnerException is CypherException inner ? inner.Phase == CypherPhase.CompileTime : null;

    private static string Text(IReadOnlyList<string> columns, IReadOnlyList<Value> record, ValueText text) =>
        string.Join(
            " | ",
            record.Select((value, i) => columns[i].StartsWith(BagPrefix, StringComparison.Ordinal) ? text.OfBag(value) : text.Of(value))
        );
}
