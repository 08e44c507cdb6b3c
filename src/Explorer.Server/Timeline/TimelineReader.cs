using Explorer.Connections;
using Explorer.Graph.Values;
using Explorer.History.Ties;
using Explorer.Server.DataSets;
using Explorer.Server.Queries;

namespace Explorer.Server.Timeline;

/// <summary>Reads a whole data set out of the graph, at one moment, through the saved queries.</summary>
internal sealed class TimelineReader(QueryLibrary library)
{
    /// <summary>The timeline of a data set.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="id">The id of the data set.</param>
    /// <param name="cancellationToken">Stops the read.</param>
    public async Task<TimelineSnapshot> ReadAsync(IGraphConnection graph, string id, CancellationToken cancellationToken)
    {
        await using var transaction = await graph.BeginAsync(AccessMode.Read, cancellationToken);
        var runner = new QueryRunner(library, transaction);
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal) { ["dataset"] = id };

        // It is read here once more, so that its version and its ties are of one moment.
        var dataSet = (await List("datasets", DataSetRecord.Read)).Find(one => one.Id == id) ?? throw new UnknownDataSetException(id, []);

        var people = await List("people", TimelineRecords.Person);
        var factions = await List("factions", TimelineRecords.Faction);
        var memberships = await List("memberships", TimelineRecords.Membership);
        var offices = await List("offices", TimelineRecords.Office);
        var ties = await List("ties", TimelineRecords.Tie);
        var events = await List("events", TimelineRecords.Event);
        var sources = await List("sources", TimelineRecords.Source);
        var claims = await List("claims", TimelineRecords.Claim);
        var sentences = new Dictionary<int, string>(await List("years", TimelineRecords.Year));

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
