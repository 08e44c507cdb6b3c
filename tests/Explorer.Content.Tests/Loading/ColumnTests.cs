using Explorer.Connections;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.Loading;
using Explorer.Graph.Values;

namespace Explorer.Content.Tests.Loading;

/// <summary>A column that stands in the schema of a CSV file reaches the graph whichever way it is loaded, and comes out of it by a saved question.</summary>
public sealed class ColumnTests : IDisposable
{
    // What the graph holds in another form: as the end of a relationship, as its type, or under another name.
    private static readonly Dictionary<(TableId, string), string?> Otherwise = new()
    {
        [(TableId.Relationships, "from")] = null,
        [(TableId.Relationships, "to")] = null,
        [(TableId.Relationships, "kind")] = null,
        [(TableId.Memberships, "person")] = null,
        [(TableId.Memberships, "faction")] = null,
        [(TableId.Offices, "person")] = null,
        [(TableId.Offices, "office")] = null,
        [(TableId.Events, "people")] = null,
        [(TableId.Claims, "source")] = null,
        [(TableId.Factions, "start")] = "from",
        [(TableId.Factions, "end")] = "to",
        [(TableId.Memberships, "start")] = "from",
        [(TableId.Memberships, "end")] = "to",
        [(TableId.Offices, "start")] = "from",
        [(TableId.Offices, "end")] = "to",
        [(TableId.Relationships, "start")] = "from",
        [(TableId.Relationships, "end")] = "to",
    };

    private readonly DataSetCopy _copy = new();

    public ColumnTests() => FullDataSet.Write(_copy);

    public void Dispose() => _copy.Dispose();

    [Theory]
    [InlineData("relationships.csv", "MATCH ()-[it:ALLIED_WITH]->()")]
    [InlineData("memberships.csv", "MATCH ()-[it:MEMBER_OF]->()")]
    [InlineData("offices.csv", "MATCH ()-[it:HELD]->()")]
    [InlineData("people.csv", "MATCH (it:Person)")]
    [InlineData("factions.csv", "MATCH (it:Faction)")]
    [InlineData("events.csv", "MATCH (it:Event)")]
    [InlineData("sources.csv", "MATCH (it:Source)")]
    [InlineData("claims.csv", "MATCH (it:Claim)")]
    [InlineData("years.csv", "MATCH (it:Year)")]
    [InlineData("glossary.csv", "MATCH (it:Term)")]
    public async Task Every_column_reaches_the_graph_whichever_way_it_is_loaded(string file, string match)
    {
        foreach (var way in new[] { "in one transaction", "staged" })
        {
            await using var graph = await GraphProbe.OpenAsync();
            await LoadAsync(graph, new LoadOptions { OneTransactionRows = way == "staged" ? 0 : 1_000 });
            var properties = (await graph.AskAsync($"{match} RETURN properties(it)"))[0][0].AsMap();
            foreach (var (column, property) in Columns(file))
            {
                Assert.True(
                    properties.ContainsKey(property),
                    $"{file} has the column `{column}`, but a set that is loaded {way} comes into the graph without it. "
                        + "See src/Explorer.Content/Loading/Rows/RowShape.cs, which says what of a table becomes a property."
                );
            }
        }
    }

    [Theory]
    [InlineData("relationships.csv", "ties")]
    [InlineData("memberships.csv", "memberships")]
    [InlineData("offices.csv", "offices")]
    [InlineData("people.csv", "people")]
    [InlineData("events.csv", "events")]
    [InlineData("sources.csv", "sources")]
    [InlineData("claims.csv", "claims")]
    [InlineData("years.csv", "years")]
    [InlineData("glossary.csv", "terms")]
    public async Task Every_column_comes_out_of_the_graph_by_a_saved_question(string file, string query)
    {
        await using var graph = await GraphProbe.OpenAsync();
        await LoadAsync(graph, new LoadOptions());
        var statement = new Statement(
            DataSetCopy.Cypher.File("queries", query).Text,
            new Dictionary<string, Value> { ["dataset"] = "full" }
        );
        await using var cursor = await graph.RunAsync(statement, AccessMode.Read, TestContext.Current.CancellationToken);
        var told = new HashSet<string>();
        await foreach (var record in cursor.ReadAsync(TestContext.Current.CancellationToken))
        {
            told.UnionWith(cursor.Columns.Where((_, i) => !record[i].IsNull));
        }

        foreach (var (column, property) in Columns(file))
        {
            Assert.True(
                told.Contains(property),
                $"{file} has the column `{column}`; name it in cypher/queries/{query}.cypher (as `{property}`), and where it is shown."
            );
        }
    }

    private static IEnumerable<(string Column, string Property)> Columns(string file)
    {
        var schema = Assert.Single(DataSetSchema.Tables, table => table.File == file);
        foreach (var column in schema.Columns)
        {
            var property = Otherwise.TryGetValue((schema.Id, column.Name), out var other) ? other : column.Property;
            if (property is not null)
            {
                yield return (column.Name, property);
            }
        }
    }

    private async Task LoadAsync(IGraphConnection graph, LoadOptions options) =>
        await DataSetLoader.LoadAsync(
            _copy.Read().Sound,
            DataSetCopy.Cypher,
            graph,
            options,
            cancellationToken: TestContext.Current.CancellationToken
        );
}
