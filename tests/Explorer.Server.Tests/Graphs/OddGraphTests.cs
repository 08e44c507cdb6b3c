using System.Globalization;
using System.Net;
using System.Text.Json;
using Explorer.Connections;
using Explorer.Graph.Values;
using Explorer.Server.Shelf;
using Microsoft.Extensions.DependencyInjection;

namespace Explorer.Server.Tests.Graphs;

/// <summary>
/// One odd value of each kind in every property of the model, and nodes and ties that should not be there: the server says what is wrong, and shows the rest. Every property is taken from the graph
/// itself, so that a new one is tried too.
/// </summary>
public sealed class OddGraphTests
{
    private const int EachProperty = 3; // of the values, other ones for each; a data set gets all

    private static readonly string[] Values =
    [
        "0.0 / 0.0",
        "1.0 / 0.0",
        "-1.0 / 0.0",
        "null",
        "''",
        "'xx'",
        "7",
        "-900000000",
        "2000000000000",
        "1.5",
        "true",
        "[]",
        "[1, 2]",
        "['a', 'b']",
        "date('1926-07-23')",
        "date('-9999-01-01')",
        "date('9999-12-31')",
        "datetime('1926-07-23T10:00:00Z')",
        "duration('P1D')",
        "point({x: 1, y: 2})",
        "reduce(text = 'x', i IN range(1, 17) | text + text)",
        "'\\u202e\\u0000\\ud800<script>'",
    ];

    private static readonly string[] Damages =
    [
        "CREATE (:Person {dataset: 'succession'})",
        "CREATE (:DataSet {id: 'evil', dataset: 'evil'})",
        "CREATE (:DataSet)",
        "CREATE (:Event {dataset: 'succession', id: 'e'}), (:Source {dataset: 'succession'}), (:Claim {dataset: 'succession'})",
        "MATCH (p:Person {id: 'lenin'}) CREATE (p)-[:ALLIED_WITH {id: 'self', from: '1920', strength: 2}]->(p)",
        "MATCH (a:Person {id: 'stalin'}), (b:Person {id: 'trotsky'}) CREATE (a)-[:ALLIED_WITH]->(b)",
        "MATCH (a:Person {id: 'stalin'}) CREATE (a)-[:RIVAL_OF {id: 'r', from: '1920', strength: 2}]->(:Person {id: 'ghost', name: 'Ghost'})",
        "MATCH (a:Person {id: 'stalin'}) CREATE (a)-[:MEMBER_OF {from: '1920'}]->(:Faction {id: 'ghosts', name: 'Ghosts'})",
        "MATCH (a:Person)-[r:ALLIED_WITH]->(b) WITH a, r, b LIMIT 1 CREATE (b)-[again:RIVAL_OF]->(a) SET again = properties(r)",
        "MATCH (a:Person)-[r:RIVAL_OF]->() WITH r LIMIT 1 SET r.from = '1939', r.to = '1918'",
    ];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_odd_value_costs_no_more_than_itself()
    {
        await using var server = new ServerFixture();
        await server.InitializeAsync();
        var graph = await server.GraphAsync();
        var (people, ties, _) = await ShownAsync(server);
        var properties = await PropertiesAsync(graph);
        Assert.InRange(properties.Count, 80, 1000);

        var (turn, odd) = (0, 0);
        foreach (var (match, key) in properties)
        {
            var isDataSet = match.Contains(":`DataSet`", StringComparison.Ordinal);
            for (var i = 0; i < (isDataSet ? Values.Length : EachProperty); i++)
            {
                var value = Values[turn++ % Values.Length];
                var what = $"{match} SET n.`{key}` = {value}";
                var old = await OneAsync(graph, $"{match} RETURN properties(n), elementId(n)");
                var id = (await OneAsync(graph, $"{match} RETURN elementId(n)")).AsString();
                await RunAsync(graph, what);
                server.Services.GetRequiredService<DataSetShelf>().Forget();
                var shown = await ShownAsync(server, what);
                if (!isDataSet)
                {
                    Assert.True(shown.People >= people - 1 && shown.Ties >= ties - 70, $"{what}\n{shown}");
                }
                odd += shown.Odd;
                // A key that found the node may be another now.
                await RunAsync(
                    graph,
                    match.Contains("]->", StringComparison.Ordinal)
                        ? $"MATCH ()-[n]->() WHERE elementId(n) = '{id}' SET n = $old"
                        : $"MATCH (n) WHERE elementId(n) = '{id}' SET n = $old",
                    old
                );
            }
        }

        server.Services.GetRequiredService<DataSetShelf>().Forget();
        Assert.Equal((people, ties, 0), await ShownAsync(server));
        Assert.True(odd > turn / 4, $"{odd} of {turn} were found odd.");
    }

    [Fact]
    public async Task What_should_not_be_there_is_left_out_and_said()
    {
        foreach (var damage in Damages)
        {
            await using var server = new ServerFixture();
            await server.InitializeAsync();
            var (people, ties, _) = await ShownAsync(server);

            await RunAsync(await server.GraphAsync(), damage);
            server.Services.GetRequiredService<DataSetShelf>().Forget();

            var shown = await ShownAsync(server, damage);
            Assert.True(shown.People == people && shown.Ties >= ties - 2, $"{damage}\n{shown}");
        }
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//evil.example/x")]
    [InlineData("file:///etc/passwd")]
    public async Task Only_addresses_on_the_web_become_links(string address)
    {
        await using var server = new ServerFixture();
        await server.InitializeAsync();
        await ShownAsync(server);
        await RunAsync(
            await server.GraphAsync(),
            $"MATCH (s:Source) WHERE s.url IS NOT NULL WITH s ORDER BY s.id LIMIT 1 SET s.url = '{address}'"
        );
        server.Services.GetRequiredService<DataSetShelf>().Forget();

        var text = await server.Client.GetStringAsync(new Uri("api/timeline", UriKind.Relative), Cancellation);

        var json = JsonDocument.Parse(text).RootElement;
        Assert.DoesNotContain(
            json.GetProperty("sources").EnumerateArray(),
            source => source.GetProperty("url").GetString() is { } url && !url.StartsWith("http", StringComparison.Ordinal)
        );
        Assert.Contains("no address on the web", json.GetProperty("odd").GetProperty("faults")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_without_its_data_set_says_so_and_statements_go_on()
    {
        foreach (
            var damage in (string[])
                [
                    "MATCH (d:DataSet) DETACH DELETE d",
                    "MATCH (d:DataSet) SET d.lastYear = 'xx'",
                    "MATCH (d:DataSet) SET d.firstYear = -900000000",
                ]
        )
        {
            await using var server = new ServerFixture();
            await server.InitializeAsync();
            await ShownAsync(server);
            await RunAsync(await server.GraphAsync(), damage);
            server.Services.GetRequiredService<DataSetShelf>().Forget();

            using var timeline = await server.Client.GetAsync(new Uri("api/timeline", UriKind.Relative), Cancellation);
            var problem = JsonDocument.Parse(await timeline.Content.ReadAsStringAsync(Cancellation)).RootElement;
            Assert.Contains("data set", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
            Assert.DoesNotContain("server's log", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
            using var health = await server.Client.GetAsync(new Uri("healthz", UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.OK, health.StatusCode);
            using var asked = await server.Client.PostAsync(
                new Uri("db/neo4j/query/v2", UriKind.Relative),
                new StringContent("{\"statement\": \"MATCH (d:DataSet) RETURN count(d)\"}", System.Text.Encoding.UTF8, "application/json"),
                Cancellation
            );
            Assert.Equal(HttpStatusCode.Accepted, asked.StatusCode);
        }
    }

    /// <summary>How many people and ties are shown, and how much was odd; -1 where the data set cannot be shown and that is said in words.</summary>
    private static async Task<(int People, int Ties, int Odd)> ShownAsync(ServerFixture server, string what = "")
    {
        // It waits until the graph is filled.
        using var answer = await server.Client.GetAsync(new Uri("api/timeline", UriKind.Relative), Cancellation);
        var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement;
        using var health = await server.Client.GetAsync(new Uri("healthz", UriKind.Relative), Cancellation);
        var told = JsonDocument.Parse(await health.Content.ReadAsStringAsync(Cancellation)).RootElement;
        Assert.True(health.StatusCode == HttpStatusCode.OK, $"{what}: {told}");
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            Assert.Contains(told.GetProperty("status").GetString(), (string[])["damaged", "empty"]);
            Assert.Contains("data set", json.GetProperty("detail").GetString(), StringComparison.Ordinal);
            return (-1, -1, 1);
        }
        var odd = json.GetProperty("odd").GetProperty("count").GetInt32();
        Assert.Equal(odd == 0 ? "ok" : "odd", told.GetProperty("status").GetString());
        Assert.Equal(Math.Min(odd, 100), told.GetProperty("faults").GetArrayLength());
        return (json.GetProperty("people").GetArrayLength(), json.GetProperty("ties").GetArrayLength(), odd);
    }

    /// <summary>Every property of every label and type, with a pattern that finds one that has it.</summary>
    private static async Task<List<(string Match, string Key)>> PropertiesAsync(IGraphConnection graph)
    {
        var all = new List<(string Match, string Key)>();
        await using var cursor = await graph.RunAsync(
            new Statement(
                "MATCH (n) UNWIND labels(n) AS name UNWIND keys(n) AS key RETURN DISTINCT true AS isNode, name, key ORDER BY name, key "
                    + "UNION MATCH ()-[n]->() WITH n, type(n) AS name UNWIND keys(n) AS key RETURN DISTINCT false AS isNode, name, key ORDER BY name, key"
            ),
            AccessMode.Read,
            Cancellation
        );
        await foreach (var row in cursor.ReadAsync(Cancellation))
        {
            var (name, key) = (row[1].AsString(), row[2].AsString());
            var pattern = row[0].AsBoolean() ? $"(n:`{name}`)" : $"()-[n:`{name}`]->()";
            all.Add(
                (
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"MATCH {pattern} WHERE n.`{key}` IS NOT NULL WITH n ORDER BY elementId(n) LIMIT 1"
                    ),
                    key
                )
            );
        }
        return all;
    }

    private static async Task<Value> OneAsync(IGraphConnection graph, string text)
    {
        await using var cursor = await graph.RunAsync(new Statement(text), AccessMode.Read, Cancellation);
        await foreach (var row in cursor.ReadAsync(Cancellation))
        {
            return row[0];
        }
        throw new InvalidOperationException($"No row came of {text}");
    }

    private static async Task RunAsync(IGraphConnection graph, string text, Value? old = null)
    {
        var parameters = new Dictionary<string, Value>(StringComparer.Ordinal);
        if (old is { } value)
        {
            parameters["old"] = value;
        }
        await using var cursor = await graph.RunAsync(new Statement(text, parameters), AccessMode.Write, Cancellation);
        await cursor.ConsumeAsync(Cancellation);
    }
}
