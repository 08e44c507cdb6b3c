using Explorer.Connections;
using Explorer.Graph.Values;
using Explorer.History.Ties;
using Explorer.Server.DataSets;
using Explorer.Server.Queries;

namespace Explorer.Server.Timeline;

/// <summary>Reads a whole data set out of the graph, at one moment, through the saved queries.</summary>
internal sealed class TimelineReader(QueryLibrary library)
{
    // A load takes longer than a read, so two in a row are rare already.
    private const int Tries = 5;

    /// <summary>The timeline of a data set.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="id">The id of the data set.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    public async Task<TimelineSnapshot> ReadAsync(IGraphConnection graph, string id, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            if (await TryReadAsync(graph, id, cancellationToken) is { } snapshot)
                return snapshot;
        }

        throw new GraphException(
            "Neo.TransientError.Transaction.Outdated",
            $"The data set {id} was loaded anew each time while it was read. Try again in a while."
        );
    }

    /// <summary>Null if another version took the place of this one in the meantime: Neo4j lets a transaction see what others commit while it runs.</summary>
    private async Task<TimelineSnapshot?> TryReadAsync(IGraphConnection graph, string id, CancellationToken cancellationToken)
    {
        await using var transaction = await graph.BeginAsync(AccessMode.Read, cancellationToken);
        var runner = new QueryRunner(library, transaction);
        var dataSet = await DataSetAsync(runner, graph.Address, id, cancellationToken);
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal) { ["dataset"] = dataSet.Key };

        var people = await List("people", TimelineRecords.Person);
        var factions = await List("factions", TimelineRecords.Faction);
        var memberships = await List("memberships", TimelineRecords.Membership);
        var offices = await List("offices", TimelineRecords.Office);
        var ties = await List("ties", TimelineRecords.Tie);
        var events = await List("events", TimelineRecords.Event);
        var sources = await List("sources", TimelineRecords.Source);
        var claims = await List("claims", TimelineRecords.Claim);
        var sentences = new Dictionary<int, string>(await List("years", TimelineRecords.Year));

        var after = await DataSetAsync(runner, graph.Address, id, cancellationToken);
        if ((after.Key, after.Version) != (dataSet.Key, dataSet.Version))
            return null;

        var chronicle = ChronicleOf.Records(people, ties, offices, events);
        return new TimelineSnapshot(
            chronicle,
            new TimelineReply(
                new(dataSet.Id, dataSet.Title, dataSet.Language, dataSet.Horizon, dataSet.Description, dataSet.Version),
                Years(dataSet, chronicle, sentences),
                people,
                factions,
                memberships,
                offices,
                ties,
                events,
                sources,
                claims
            )
        );

        Task<List<T>> List<T>(string query, Func<Record, T> read) => runner.ListAsync(query, read, parameters, cancellationToken);
    }

    private static async Task<DataSetRecord> DataSetAsync(
        QueryRunner runner,
        GraphAddress graph,
        string id,
        CancellationToken cancellationToken
    )
    {
        var none = new Dictionary<string, Value>(StringComparer.Ordinal);
        var all = await runner.ListAsync("datasets", DataSetRecord.Read, none, cancellationToken);
        return all.Find(one => one.Id == id) ?? throw new UnknownDataSetException(id, graph, [.. all.Select(one => one.Id)]);
    }

    private static TimelineYears Years(DataSetRecord dataSet, Chronicle chronicle, Dictionary<int, string> sentences)
    {
        var entries = new List<YearEntry>();
        for (var year = dataSet.FirstYear; year <= dataSet.LastYear; year++)
        {
            var changes = Shifts.During(chronicle, year);
            var sentence = sentences.GetValueOrDefault(year) is { Length: > 0 } written ? written : YearSentences.From(year, changes);
            entries.Add(new YearEntry(year, sentence, ChangeReplies.From(changes)));
        }

        return new TimelineYears(dataSet.FirstYear, dataSet.LastYear, dataSet.CoreFirst, dataSet.CoreLast, entries);
    }
}
