using System.Collections.Concurrent;
using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Content.Loading;
using Explorer.Graph.Values;
using Explorer.Server.DataSets;
using Explorer.Server.Graphs;
using Explorer.Server.Options;
using Explorer.Server.Queries;
using Explorer.Server.Timeline;

namespace Explorer.Server.Shelf;

/// <summary>What the server knows of the graph's data sets, kept fresh; a changed graph changes it.</summary>
internal sealed class DataSetShelf
{
    private readonly ConcurrentDictionary<string, Remembered<TimelineSnapshot>> _timelines = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TimelineSnapshot> _lastRead = new(StringComparer.Ordinal);
    private readonly Remembered<GraphOverview> _overview;
    private readonly Lazy<string> _current;
    private readonly GraphHost _graph;
    private readonly QueryLibrary _library;
    private readonly TimeProvider _time;
    private readonly ILogger<DataSetShelf> _logger;
    private int _changes;

    /// <summary>A shelf over a graph.</summary>
    public DataSetShelf(
        GraphHost graph,
        CypherFolder cypher,
        QueryLibrary library,
        ServerOptions options,
        TimeProvider time,
        ILogger<DataSetShelf> logger
    )
    {
        (_graph, _library, _time, _logger) = (graph, library, time, logger);
        _current = new(() => cypher.DataSetId(options.DataSet, Environment.CurrentDirectory));
        _overview = new Remembered<GraphOverview>(ReadOverviewAsync, time, logger);
    }

    /// <summary>The id of the data set that is shown when none is named.</summary>
    public string Current => _current.Value;

    /// <summary>How often this server has changed the graph.</summary>
    public int Changes => Volatile.Read(ref _changes);

    /// <summary>What the graph holds.</summary>
    public Task<GraphOverview> OverviewAsync(CancellationToken cancellationToken) => _overview.GetAsync(cancellationToken);

    /// <summary>What the graph holds just now; never what it held before it went away.</summary>
    public Task<GraphOverview> OverviewOfNowAsync(CancellationToken cancellationToken) => _overview.GetYoungAsync(cancellationToken);

    /// <summary>A data set's timeline.</summary>
    /// <param name="id">The data set's id; null for the current one.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="UnknownDataSetException">The graph has no such data set.</exception>
    public async Task<TimelineSnapshot> TimelineAsync(string? id, CancellationToken cancellationToken)
    {
        id ??= Current;
        var overview = await OverviewAsync(cancellationToken);
        if (overview.Find(id) is null)
        {
            throw UnsoundDataSetException.Of(overview.Odd) ?? new UnknownDataSetException(id, _graph.Address, overview.Ids) as Exception;
        }
        var timeline = _timelines.GetOrAdd(id, _ => new Remembered<TimelineSnapshot>(() => ReadTimelineAsync(id), _time, _logger));
        return await timeline.GetAsync(cancellationToken);
    }

    /// <summary>The graph was changed by this server: what was read before is not shown any more.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _changes);
        _overview.Forget();
        foreach (var timeline in _timelines.Values)
        {
            timeline.Forget();
        }
    }

    private Task<GraphOverview> ReadOverviewAsync() => _graph.InTimeAsync(ReadOverviewAsync, _time);

    private async Task<GraphOverview> ReadOverviewAsync(IGraphConnection graph, CancellationToken cancellationToken)
    {
        await using var transaction = await graph.BeginAsync(AccessMode.Read, cancellationToken);
        var odd = new OddValues();
        var runner = new QueryRunner(_library, transaction, odd);
        var none = new Dictionary<string, Value>(StringComparer.Ordinal);
        var dataSets = await runner.ListAsync("datasets", DataSetRecord.Kind, DataSetRecord.Read, none, cancellationToken);
        return new GraphOverview(dataSets, await GraphSize.ReadAsync(runner, cancellationToken), odd);
    }

    private async Task<TimelineSnapshot> ReadTimelineAsync(string id)
    {
        var reader = new TimelineReader(_library);
        var read = await _graph.InTimeAsync((graph, token) => reader.ReadAsync(graph, id, token), _time);
        // The same history keeps its old answers: they are compressed already.
        return _lastRead.AddOrUpdate(
            id,
            read,
            (_, last) => last.Content.Identity.AsSpan().SequenceEqual(read.Content.Identity) ? last : read
        );
    }
}
