using Explorer.Connections;
using Explorer.Connections.Json;
using Explorer.Graph.Values;
using Explorer.Loader.DataSets;

namespace Explorer.Server.QueryApi;

/// <summary>One request of the Query API that could be read: what it asks, in which form it wants the answer, and until when.</summary>
internal sealed class QueryCall(WireFormat format, QueryBody body, QueryDeadline deadline, bool allowWrites) : IDisposable
{
    /// <summary>What the answer is written in.</summary>
    public WireFormat Format => format;

    /// <summary>What is asked.</summary>
    public QueryBody Body => body;

    /// <summary>Stops the work when its time is over or the client has gone.</summary>
    public CancellationToken Stop => deadline.Token;

    /// <summary>How a transaction for it begins. A server that is not to be written only ever asks to read.</summary>
    public TransactionSettings Settings => new(allowWrites ? body.AccessMode : AccessMode.Read) { Bookmarks = body.Bookmarks };

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
    public QueryFailure? Explain(Exception failure) =>
        failure switch
        {
            QueryFailure known => known,
            GraphException { Code: "Neo.ClientError.Statement.AccessMode" } when !allowWrites && body.AccessMode == AccessMode.Write =>
                new QueryFailure(
                    StatusCodes.Status400BadRequest,
                    "Neo.ClientError.Statement.AccessMode",
                    "Writing in read access mode not allowed. This server only reads; whoever runs it can start it with --allow-writes."
                ),
            GraphException graph => QueryFailure.Of(graph, body.Statement),
            OperationCanceledException when deadline.IsOver => QueryFailure.TimedOut(deadline.Limit),
            DataSetException damaged => new QueryFailure(
                StatusCodes.Status503ServiceUnavailable,
                "Neo.TransientError.General.DatabaseUnavailable",
                damaged.Message,
                damaged
            ),
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
