using System.Collections.Concurrent;
using Explorer.Connections;
using Explorer.Connections.Json;
using Explorer.Content.DataSets;
using Explorer.Graph.Values;
using Explorer.Server.Limits;
using Explorer.Server.Options;

namespace Explorer.Server.QueryApi;

/// <summary>One request of the Query API that could be read: what it asks, in which form it wants the answer, and until when.</summary>
/// <param name="format">What the answer is written in.</param>
/// <param name="body">What is asked.</param>
/// <param name="deadline">When it has to be done.</param>
/// <param name="rights">What who asks may do.</param>
/// <param name="options">How long its answer may get, and who may read files.</param>
internal sealed class QueryCall(WireFormat format, QueryBody body, QueryDeadline deadline, QueryRights rights, ServerOptions options)
    : IDisposable
{
    private readonly ConcurrentBag<Task> _left = [];

    /// <summary>What was given up here and may still run in the graph; done when it does so no more.</summary>
    public Task Left => _left.IsEmpty ? Task.CompletedTask : Task.WhenAll(_left);

    /// <summary>Whether who asks may write.</summary>
    public bool MayWrite => rights == QueryRights.Writing;

    /// <summary>How many rows were answered so far.</summary>
    public long Rows { get; private set; }

    /// <summary>The failure that the client was told; null while there is none.</summary>
    public QueryFailure? Told { get; private set; }

    /// <summary>What the answer is written in.</summary>
    public WireFormat Format => format;

    /// <summary>What is asked.</summary>
    public QueryBody Body => body;

    /// <summary>Stops the work when its time is over or the client has gone.</summary>
    public CancellationToken Stop => deadline.Token;

    /// <summary>How a transaction for it begins. Who may not write only ever asks to read.</summary>
    public TransactionSettings Settings =>
        new(MayWrite ? body.AccessMode : AccessMode.Read)
        {
            Bookmarks = body.Bookmarks,
            GaveUp = _left.Add,
            ReadsFiles = MayWrite || options.OpenImport,
        };

    /// <summary>The statement; null if there is none.</summary>
    /// <exception cref="QueryFailure">It is empty, or a parameter cannot be one.</exception>
    public Statement? Statement =>
        body.Statement switch
        {
            null => null,
            "" => throw NoStatement(),
            var text => new Statement(text, Parameters()),
        };

    /// <summary>The statement, which has to be there.</summary>
    /// <exception cref="QueryFailure">There is none, or a parameter cannot be one.</exception>
    public Statement RequiredStatement => Statement ?? throw NoStatement();

    /// <summary>A failure in Neo4j's words; null if it is none that the client is told.</summary>
    public QueryFailure? Explain(Exception failure) => Told = Describe(failure);

    /// <summary>Counts a row of the answer.</summary>
    /// <exception cref="QueryFailure">There are too many.</exception>
    public void CountRow()
    {
        if (++Rows > options.Limits.Rows)
        {
            Rows--;
            throw QueryFailure.TooLong($"{options.Limits.Rows} rows");
        }
    }

    /// <summary>Checks the length of the answer.</summary>
    /// <param name="bytes">How long it is by now.</param>
    /// <exception cref="QueryFailure">It got too long.</exception>
    public void CheckLength(long bytes)
    {
        if (bytes > options.Limits.AnswerBytes)
        {
            throw QueryFailure.TooLong($"{options.Limits.AnswerBytes >> 20} MiB");
        }
    }

    private QueryFailure? Describe(Exception failure) =>
        failure switch
        {
            QueryFailure known => known,
            BusyException busy => QueryFailure.Busy(busy),
            GraphException { Code: "Neo.ClientError.Statement.AccessMode" } when rights == QueryRights.Reading => new QueryFailure(
                StatusCodes.Status400BadRequest,
                "Neo.ClientError.Statement.AccessMode",
                "Writing in read access mode not allowed. This server only reads; whoever runs it can start it with --allow-writes."
            ),
            GraphException { Code: "Neo.ClientError.Statement.AccessMode" }
                when rights == QueryRights.ReadingWithoutToken && body.AccessMode == AccessMode.Write => QueryFailure.NeedsToken(),
            GraphException graph => QueryFailure.Of(graph, body.Statement),
            OperationCanceledException when deadline.IsStopping => QueryFailure.Stopping(),
            OperationCanceledException when deadline.IsOver => QueryFailure.TimedOut(deadline.Limit),
            DataSetException damaged => new QueryFailure(
                StatusCodes.Status503ServiceUnavailable,
                "Neo.TransientError.General.DatabaseUnavailable",
                damaged.Message,
                damaged
            ),
            BadHttpRequestException bad => QueryFailure.Request(bad.StatusCode, bad.Message, bad),
            _ => null,
        };

    /// <inheritdoc/>
    public void Dispose() => deadline.Dispose();

    private IReadOnlyDictionary<string, Value> Parameters()
    {
        try
        {
            ParameterCheck.Check(body.Parameters);
            return body.Parameters;
        }
        catch (GraphException failure)
        {
            throw QueryFailure.Request(StatusCodes.Status400BadRequest, failure.Message, failure);
        }
    }

    private static QueryFailure NoStatement() => QueryFailure.Request(StatusCodes.Status400BadRequest, "statement cannot be null or empty");
}
