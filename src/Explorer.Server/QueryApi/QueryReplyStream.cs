using System.IO.Pipelines;
using System.Text.Json;
using Explorer.Connections;
using Explorer.Connections.Json;
using Explorer.Graph.Values;
using Explorer.Server.Hosting;

namespace Explorer.Server.QueryApi;

/// <summary>
/// Writes an answer while the graph gives it: never more than a piece is held, however long it gets. A short answer is sent with its length. A failure behind the
/// first byte stands at the answer's end, as at Neo4j.
/// </summary>
internal sealed class QueryReplyStream : IDisposable
{
    private const int Piece = 32 * 1024;

    private readonly HttpResponse _response;
    private readonly PipeWriter _pipe;
    private readonly Utf8JsonWriter _writer;
    private readonly QueryCall _call;
    private long _sent;

    /// <summary>Begins an answer.</summary>
    public QueryReplyStream(HttpResponse response, QueryCall call)
    {
        (_response, _pipe, _call) = (response, response.BodyWriter, call);
        _writer = new Utf8JsonWriter(_pipe, WireFormat.WriterOptions);
    }

    /// <summary>
    /// Writes the records of a statement, if there was one, and what stands behind them; the last piece waits for <see cref="FinishAsync"/>.
    /// </summary>
    /// <param name="cursor">The records; null without a statement.</param>
    /// <param name="endAsync">Does what is to be done when the last record is known, and says what stands at the end.</param>
    /// <returns>Whether all went well; if not, the answer says why.</returns>
    public async Task<bool> WriteAsync(IRecordCursor? cursor, Func<ResultSummary?, Task<ReplyTail>> endAsync)
    {
        // Without a statement the whole success is known before the first byte, and a failure gets a status of its own.
        var tail = cursor is null ? await endAsync(null) : null;

        _response.StatusCode = StatusCodes.Status202Accepted;
        _response.ContentType = _call.Format.MediaType;
        _writer.WriteStartObject();
        var failure = await WriteMembersAsync(cursor, tail, endAsync);
        if (failure is not null)
        {
            if (!_response.HasStarted && IsOfOurs(failure))
            {
                _response.StatusCode = failure.Status;
                RetryHeader.Set(_response, failure.RetryAfter);
            }
            QueryErrors.Write(_writer, failure);
        }
        _writer.WriteEndObject();
        return failure is null;
    }

    /// <summary>Sends the last piece. A client that has it may ask again at once, so whatever the request held is given back before.</summary>
    public async Task FinishAsync()
    {
        _writer.Flush();
        if (!_response.HasStarted)
        {
            _response.ContentLength = _writer.BytesCommitted;
        }
        await _pipe.FlushAsync();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    /// <summary>Limits of this server and its end are told by the status too, while that still can be; Neo4j knows none of them.</summary>
    private static bool IsOfOurs(QueryFailure failure) =>
        failure.Status
            is StatusCodes.Status413PayloadTooLarge
                or StatusCodes.Status429TooManyRequests
                or StatusCodes.Status503ServiceUnavailable;

    private async Task<QueryFailure?> WriteMembersAsync(
        IRecordCursor? cursor,
        ReplyTail? tail,
        Func<ResultSummary?, Task<ReplyTail>> endAsync
    )
    {
        ResultSummary? summary = null;
        try
        {
            if (cursor is not null)
            {
                await WriteDataAsync(cursor);
            }
            summary = cursor is null ? null : await cursor.ConsumeAsync(_call.Stop);
            tail ??= await endAsync(summary);
        }
        catch (Exception failure) when (_call.Explain(failure) is { } told)
        {
            return told;
        }

        if (summary is not null)
        {
            SummaryJson.Write(_writer, summary, _call.Body.IncludeCounters, _call.Format);
        }
        WriteTail(tail);
        return null;
    }

    private async Task WriteDataAsync(IRecordCursor cursor)
    {
        _writer.WriteStartObject("data");
        _writer.WriteStartArray("fields");
        foreach (var column in cursor.Columns)
        {
            _writer.WriteStringValue(column);
        }
        _writer.WriteEndArray();
        _writer.WriteStartArray("values");
        try
        {
            await foreach (var record in cursor.ReadAsync(_call.Stop))
            {
                _call.CountRow();
                await WriteRowAsync(record);
            }
        }
        finally
        {
            _writer.WriteEndArray();
            _writer.WriteEndObject();
        }
    }

    private async Task WriteRowAsync(IReadOnlyList<Value> record)
    {
        _writer.WriteStartArray();
        try
        {
            foreach (var value in record)
            {
                if (!LongValues.IsLong(value))
                {
                    _call.Format.Write(_writer, value);
                    await SendPieceAsync(_writer.BytesCommitted + _writer.BytesPending);
                    continue;
                }
                foreach (var written in LongValues.Write(_writer, value, _call.Format.IsTyped))
                {
                    await SendPieceAsync(written);
                }
            }
        }
        finally
        {
            _writer.WriteEndArray();
        }
    }

    private void WriteTail(ReplyTail tail)
    {
        if (tail.Transaction is { } open)
        {
            _writer.WriteStartObject("transaction");
            _writer.WriteString("id", open.Id);
            _writer.WriteString("expires", open.Expires.ToString("yyyy-MM-ddTHH:mm:ssZ"));
            _writer.WriteEndObject();
            return;
        }

        _writer.WriteStartArray("bookmarks");
        foreach (var bookmark in tail.Bookmarks)
        {
            _writer.WriteStringValue(bookmark);
        }
        _writer.WriteEndArray();
    }

    /// <summary>Sends what is written as soon as it is a piece.</summary>
    /// <param name="written">How long the answer is by now.</param>
    private async ValueTask SendPieceAsync(long written)
    {
        if (written - _sent < Piece)
        {
            return;
        }

        _call.CheckLength(written);
        _writer.Flush();
        _sent = _writer.BytesCommitted;

        // A write that is called off ends the connection, and a client that reads slowly is to learn why, too: when the time is over only the waiting ends.
        await _pipe.FlushAsync(CancellationToken.None).AsTask().WaitAsync(_call.Stop);
    }
}
