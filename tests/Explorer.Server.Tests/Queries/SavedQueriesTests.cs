using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Graph.Values;

namespace Explorer.Server.Tests.Queries;

/// <summary>Every file of cypher/queries: its header, and a run with the defaults.</summary>
public sealed class SavedQueriesTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    public static TheoryData<string> Names { get; } = [.. Library().Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_query_has_a_title_an_explanation_and_defaults(string name)
    {
        var query = Library().Get(name);

        Assert.EndsWith("\n", query.Text, StringComparison.Ordinal);
        Assert.NotEmpty(query.Header.Title!);
        Assert.NotEmpty(query.Header.About!);
        Assert.All(query.Parameters, parameter => Assert.Contains("$" + parameter.Name, query.Text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_query_answers_with_its_defaults(string name)
    {
        var query = Library().Get(name);
        var graph = await server.GraphAsync();
        var parameters = query.Bind(new Dictionary<string, Value>(StringComparer.Ordinal));

        await using var cursor = await graph.RunAsync(
            new Statement(query.Text, parameters),
            AccessMode.Read,
            TestContext.Current.CancellationToken
        );
        var records = new List<IReadOnlyList<Value>>();
        await foreach (var record in cursor.ReadAsync(TestContext.Current.CancellationToken))
        {
            records.Add(record);
        }

        Assert.NotEmpty(cursor.Columns);
        Assert.NotEmpty(records);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_question_about_a_year_asks_for_a_day_and_says_what_it_leaves_out(string name)
    {
        var query = Library().Get(name);
        if (query.Parameters.All(parameter => parameter.Name != "year"))
        {
            return;
        }

        var (year, date) = (query.Parameters.Single(one => one.Name == "year"), query.Parameters.Single(one => one.Name == "date"));
        Assert.Equal("integer", year.Type);
        Assert.Equal(new DayOfYear("year", 12, 31), date.DefaultDay);
        // Pasted into Neo4j Browser, the text needs no other parameter for the time.
        Assert.DoesNotContain("$year", query.Text.Replace("$year-12-31", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(".validFrom <= $date <= ", query.Text, StringComparison.Ordinal);
        Assert.Contains("Leaves out", query.Header.About!, StringComparison.Ordinal);
    }

    private static QueryLibrary Library() => new(Explorer.Server.Options.Places.Cypher(new Explorer.Server.Options.ServerOptions()));
}
