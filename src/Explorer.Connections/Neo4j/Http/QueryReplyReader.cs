using System.Text.Json;
using Explorer.Connections.Json;
using Explorer.Connections.Neo4j.Http.Wire;
using Explorer.Graph.Values;

namespace Explorer.Connections.Neo4j.Http;

/// <summary>
/// The answer to one statement, read while it arrives: first the columns, then record by record, at last what stands behind them. An answer of status 202
/// may still end in an error, which is thrown where it is met.
/// </summary>
internal sealed class QueryReplyReader(HttpTarget target, HttpResponseMessage response, JsonWindow json, Patience patience)
    : IAsyncDisposable
{
    private Place _place = Place.Top;
    private GraphException? _error;

    private enum Place
    {
        Top,
        Data,
        Records,
        End,
    }

    /// <summary>The column names; none where the answer has no records.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>What was changed; known at the end.</summary>
    public UpdateCounters Counters { get; private set; } = new();

    /// <summary>The bookmarks reached; known at the end.</summary>
    public IReadOnlyList<string> Bookmarks { get; private set; } = [];

    /// <summary>The plan, where the statement asked for it; known at the end.</summary>
    public StatementPlan? Plan { get; private set; }

    /// <summary>What the server has to say about the statement; known at the end.</summary>
    public IReadOnlyList<Notification> Notifications { get; private set; } = [];

    /// <summary>The id of the explicit transaction that was begun; known at the end.</summary>
    public string? TransactionId { get; private set; }

    /// <summary>The member of a cluster that holds the transaction, if there is a cluster.</summary>
    public string? Affinity { get; } =
        response.Headers.TryGetValues(QueryApi.AffinityHeader, out var values) ? values.FirstOrDefault() : null;

    /// <summary>Reads up to the first record.</summary>
    public Task ReadHeadAsync(CancellationToken cancellationToken) =>
        GuardAsync(
            async () =>
            {
                if (response.IsSuccessStatusCode && response.Content.Headers.ContentLength == 0)
                {
                    _place = Place.End; // A rollback that went well says nothing.
                    return true;
                }

                await json.NextAsync<bool>(JsonSteps.EnterObject, cancellationToken);
                await AdvanceAsync(cancellationToken);
                return true;
            },
            cancellationToken
        );

    /// <summary>The next record; null behind the last one, when all that follows has been read too.</summary>
    public Task<Value[]?> NextAsync(CancellationToken cancellationToken) =>
        _place != Place.Records
            ? Task.FromResult<Value[]?>(null)
            : GuardAsync(
                async () =>
                {
                    var record = await json.NextAsync<Value[]?>(JsonSteps.Record, cancellationToken);
                    if (record is not null)
                    {
                        return record;
                    }
                    _place = Place.Data;
                    await AdvanceAsync(cancellationToken);
                    return null;
                },
                cancellationToken
            );

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _place = Place.End;
        response.Dispose();
        json.Dispose();
        patience.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Reads on to the first record, or to the end.</summary>
    private async Task AdvanceAsync(CancellationToken cancellationToken)
    {
        while (_place is Place.Top or Place.Data)
        {
            var name = await json.NextAsync<string?>(JsonSteps.Name, cancellationToken);
            if (name is null)
            {
                _place = _place == Place.Data ? Place.Top : Place.End;
            }
            else if (_place == Place.Data)
            {
                await ReadDataAsync(name, cancellationToken);
            }
            else
            {
                await ReadTopAsync(name, cancellationToken);
            }
        }

        if (_place == Place.End && _error is not null)
        {
            throw _error;
        }
        if (_place == Place.End && !response.IsSuccessStatusCode)
        {
            throw HttpErrors.OfStatus(target, response.StatusCode);
        }
    }

    private async Task ReadDataAsync(string name, CancellationToken cancellationToken)
    {
        if (name == "fields")
        {
            var fields = await json.NextAsync<JsonElement>(JsonSteps.Element, cancellationToken);
            Columns = [.. fields.EnumerateArray().Select(field => field.GetString()!)];
        }
        else if (name == "values")
        {
            await json.NextAsync<bool>(JsonSteps.EnterArray, cancellationToken);
            _place = Place.Records;
        }
        else
        {
            await json.NextAsync<bool>(JsonSteps.Skip, cancellationToken);
        }
    }

    private async Task ReadTopAsync(string name, CancellationToken cancellationToken)
    {
        switch (name)
        {
            case "data":
                await json.NextAsync<bool>(JsonSteps.EnterObject, cancellationToken);
                _place = Place.Data;
                break;
            case "counters":
                Counters = CountersReader.Read(await json.NextAsync<JsonElement>(JsonSteps.Element, cancellationToken));
                break;
            case "bookmarks":
                var bookmarks = await json.NextAsync<JsonElement>(JsonSteps.Element, cancellationToken);
                Bookmarks = [.. bookmarks.EnumerateArray().Select(bookmark => bookmark.GetString()!)];
                break;
            case "queryPlan" or "profiledQueryPlan":
                Plan = PlanReader.Read(await json.NextAsync<JsonElement>(JsonSteps.Element, cancellationToken));
                break;
            case "notifications":
                Notifications = NotificationReader.Read(await json.NextAsync<JsonElement>(JsonSteps.Element, cancellationToken));
                break;
            case "transaction":
                var transaction = await json.NextAsync<JsonElement>(JsonSteps.Element, cancellationToken);
                TransactionId = transaction.GetProperty("id").GetString();
                break;
            case "errors":
                _error = HttpErrors.Read(target, await json.NextAsync<JsonElement>(JsonSteps.Element, cancellationToken));
                break;
            default:
                await json.NextAsync<bool>(JsonSteps.Skip, cancellationToken);
                break;
        }
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (UnreadableJson.IsCauseOf(failure) && !cancellationToken.IsCancellationRequested)
        {
            throw response.IsSuccessStatusCode
                ? new GraphException(
                    GraphStatusCodes.UnreadableAnswer,
                    $"{target.Address} sent an answer that cannot be read: {failure.Message}",
                    failure
                )
                : HttpErrors.OfStatus(target, response.StatusCode);
        }
    }
}
