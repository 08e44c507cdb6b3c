using System.Globalization;
using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Content;
using Explorer.Content.DataSets;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;
using Explorer.History.Pictures;
using Explorer.History.Ties;
using Explorer.Server.Queries;
using Explorer.Server.Timeline;

namespace Explorer.Server.Tests.Queries;

/// <summary>
/// Asked of another day than 31 December, the questions say what the history reckons for that day: on every day on which something begins or ends, and on the
/// days beside it.
/// </summary>
public sealed class AnyDayTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static readonly SeatBody Politburo = new("politburo-full-member", "politburo-candidate", "", "", "");
    private static readonly SeatBody Council = new("council-full-member", "council-candidate", "", "", "");
    private static readonly QueryLibrary Library = new(QuestionsAndMapTests.Cypher.Path);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_the_bundled_data_set() => await CompareAsync("succession", Politburo);

    [Theory]
    [InlineData(101)]
    [InlineData(102)]
    [InlineData(103)]
    [InlineData(104)]
    public async Task Of_a_data_set_that_nobody_would_write(int seed)
    {
        using var generated = new GeneratedDataSet(seed);
        var graph = await server.GraphAsync();
        var dataSet = DataSetReader.Read(generated.Folder).Sound;
        await DataSetLoader.LoadAsync(dataSet, QuestionsAndMapTests.Cypher, graph, cancellationToken: Cancellation);

        await CompareAsync(generated.Id, Council);
    }

    private async Task CompareAsync(string dataSet, SeatBody seats)
    {
        var graph = await server.GraphAsync();
        var chronicle = await ReadAsync(graph, dataSet, seats);
        var questioner = new Questioner(graph, Library, dataSet);
        var days = chronicle
            .Ties.Select(tie => tie.Period)
            .Concat(chronicle.Memberships.Select(one => one.Period))
            .Concat(chronicle.Tenures.Select(tenure => tenure.Period))
            .SelectMany(period => (DateOnly[])[period.First.AddDays(-1), period.First, period.Last, period.Last.AddDays(1)])
            .Distinct()
            .Order();
        foreach (var day in days)
        {
            (string Name, Value Day) date = ("date", Value.Date(CypherDate.Of(day.Year, day.Month, day.Day)));
            var (ties, members, sitting) = (
                await questioner.AskAsync("ties-in-year", date),
                await questioner.AskAsync("faction-in-year", date),
                await questioner.AskAsync("politburo-in-year", date)
            );

            Same(
                day,
                TiesOn(chronicle, day),
                ties.Select(row => Line(row["one"], row["tie"], row["other"], row["strength"], row["phaseFrom"]))
            );
            Same(
                day,
                chronicle
                    .Memberships.Where(one => one.Certainty != Certainty.Legend && one.Period.Holds(day))
                    .Select(one => $"{chronicle.FindPerson(one.Person)!.Name}"),
                members.SelectMany(row => row["members"].AsList()).Select(name => name.AsString())
            );
            Same(
                day,
                chronicle
                    .People.Select(person => (person.Name, Seat: Seats.Of(chronicle, person.Id, day)))
                    .Where(one => one.Seat != Standing.None)
                    .Select(one => $"{one.Name} {one.Seat == Standing.Full}"),
                sitting.Select(row => $"{row["person"].AsString()} {row["seat"].AsString().Contains("full", StringComparison.Ordinal)}")
            );
        }
    }

    private static IEnumerable<string> TiesOn(Chronicle chronicle, DateOnly day) =>
        TieState
            .On(chronicle, day)
            .Ties.Select(entry =>
                Line(
                    chronicle.FindPerson(entry.Key.First)!.Name,
                    entry.Value.Sign == TieSign.Alliance ? "allied with" : "rival of",
                    chronicle.FindPerson(entry.Key.Second)!.Name,
                    entry.Value.Strength,
                    entry.Value.Start.Text
                )
            );

    private static string Line(params ReadOnlySpan<Value> values) => string.Join(' ', values.ToArray());

    private static void Same(DateOnly day, IEnumerable<string> history, IEnumerable<string> question)
    {
        var (expected, actual) = (history.Order(StringComparer.Ordinal).ToList(), question.Order(StringComparer.Ordinal).ToList());
        Assert.True(
            expected.SequenceEqual(actual, StringComparer.Ordinal),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{day:yyyy-MM-dd}\nhistory: {string.Join("; ", expected)}\nquestion: {string.Join("; ", actual)}"
            )
        );
    }

    private static async Task<Chronicle> ReadAsync(IGraphConnection graph, string dataSet, SeatBody seats)
    {
        await using var transaction = await graph.BeginAsync(AccessMode.Read, Cancellation);
        var runner = new QueryRunner(Library, transaction);
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal) { ["dataset"] = dataSet };
        return new Chronicle(
            await List("people", HistoryRecords.Person),
            await List("ties", HistoryRecords.Tie),
            await List("offices", HistoryRecords.Tenure),
            [],
            await List("memberships", HistoryRecords.Membership),
            seats
        );

        Task<List<T>> List<T>(string query, Func<Server.Queries.Record, T> read) =>
            runner.ListAsync(query, query, read, parameters, Cancellation);
    }
}
