using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Graph.Values;
using Explorer.History.Changes;
using Explorer.History.Layout;
using Explorer.History.Pictures;
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
            {
                return snapshot;
            }
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
        var odd = new OddValues();
        var runner = new QueryRunner(library, transaction, odd);
        var dataSet = await DataSetAsync(runner, graph.Address, id, odd, cancellationToken);
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal) { ["dataset"] = dataSet.Key };

        var sieve = new Sieve(odd);
        var people = sieve.Unique("Person", await List("people", "Person", HistoryRecords.Person), person => person.Id);
        var known = people.Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var factions = sieve.Unique("Faction", await List("factions", "Faction", HistoryRecords.Faction), faction => faction.Id);
        var memberships = sieve.Memberships(
            "MEMBER_OF",
            await List("memberships", "MEMBER_OF", HistoryRecords.Membership),
            known,
            factions.Select(faction => faction.Id).ToHashSet(StringComparer.Ordinal)
        );
        var offices = sieve.Tenures("HELD", await List("offices", "HELD", HistoryRecords.Tenure), known);
        var ties = sieve.Ties("Tie", await List("ties", "Tie", HistoryRecords.Tie), known);
        var events = sieve.Unique("Event", await List("events", "Event", HistoryRecords.Event), one => one.Id);
        var sources = sieve.Unique("Source", await List("sources", "Source", HistoryRecords.Source), source => source.Id);
        var claims = sieve.Unique("Claim", await List("claims", "Claim", HistoryRecords.Claim), claim => claim.Id);
        var terms = sieve.Unique("Term", await List("terms", "Term", HistoryRecords.Term), term => term.Id);
        var sentences = (await List("years", "Year", HistoryRecords.Year))
            .GroupBy(year => year.Key)
            .ToDictionary(year => year.Key, year => year.First().Value);

        var after = await DataSetAsync(runner, graph.Address, id, new OddValues(), cancellationToken);
        if ((after.Key, after.Version) != (dataSet.Key, dataSet.Version))
        {
            return null;
        }

        var chronicle = new Chronicle(people, ties, offices, events, memberships, dataSet.Seats, dataSet.Horizon);
        // A set whose people all have homes needs none, and its start should not wait for one.
        var layout = people.Exists(person => person.Home is null)
            ? SignedLayout.Of(chronicle, dataSet.FirstYear, dataSet.LastYear, LayoutOptions.Usual)
            : null;
        return new TimelineSnapshot(
            new TimelineReply
            {
                DataSet = new()
                {
                    Id = dataSet.Id,
                    Title = dataSet.Title,
                    Language = dataSet.Language,
                    Horizon = Spans.Day(dataSet.Horizon),
                    Description = dataSet.Description,
                    Lead = dataSet.Lead,
                    Version = dataSet.Version,
                    Seats = SeatWords.Of(dataSet.Seats),
                    Actors = dataSet.Actors,
                    NeutralAmong = dataSet.NeutralAmong,
                },
                Years = Years(dataSet, chronicle, sentences),
                People = [.. people.Select(person => PersonReply.Of(person, layout))],
                Factions = [.. factions.Select(faction => FactionReply.Of(faction, dataSet.Horizon))],
                Memberships = [.. chronicle.Memberships.Select(MembershipReply.Of)],
                Offices = [.. chronicle.Tenures.Select(OfficeReply.Of)],
                Ties = [.. chronicle.Ties.Select(tie => TieReply.Of(tie, chronicle))],
                Runs = [.. chronicle.Runs.Select(run => RunReply.Of(run, dataSet.Horizon))],
                Events = [.. events.Select(EventReply.Of)],
                Sources = [.. sources.Select(SourceReply.Of)],
                Claims = [.. claims.Select(ClaimReply.Of)],
                Terms = [.. terms.Select(TermReply.Of)],
                Layout = layout is null ? null : LayoutReply.Of(layout.Quality),
                Odd = new OddReply(odd.Count, odd.Sentences),
            },
            chronicle,
            factions
        );

        Task<List<T>> List<T>(string query, string kind, Func<Record, T> read) =>
            runner.ListAsync(query, kind, read, parameters, cancellationToken);
    }

    private static async Task<DataSetRecord> DataSetAsync(
        QueryRunner runner,
        GraphAddress graph,
        string id,
        OddValues odd,
        CancellationToken cancellationToken
    )
    {
        var none = new Dictionary<string, Value>(StringComparer.Ordinal);
        var all = await runner.ListAsync("datasets", DataSetRecord.Kind, DataSetRecord.Read, none, cancellationToken);
        return all.Find(one => one.Id == id)
            ?? throw UnsoundDataSetException.Of(odd) ?? new UnknownDataSetException(id, graph, [.. all.Select(one => one.Id)]) as Exception;
    }

    private static TimelineYears Years(DataSetRecord dataSet, Chronicle chronicle, Dictionary<int, string> sentences)
    {
        var entries = new List<YearEntry>();
        var core = new List<(int Year, IReadOnlyList<Change> Changes)>();
        for (var year = dataSet.FirstYear; year <= dataSet.LastYear; year++)
        {
            var changes = Shifts.During(chronicle, year);
            var sentence = sentences.GetValueOrDefault(year) is { Length: > 0 } written ? written : YearSentences.From(year, changes);
            entries.Add(YearEntry.Of(DayPicture.OfYear(chronicle, year), sentence, changes));
            if (year >= dataSet.CoreFirst && year <= dataSet.CoreLast)
            {
                core.Add((year, changes));
            }
        }

        return new TimelineYears(dataSet.FirstYear, dataSet.LastYear, dataSet.CoreFirst, dataSet.CoreLast, OpeningYear.Of(core), entries);
    }
}
