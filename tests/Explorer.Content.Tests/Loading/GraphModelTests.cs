using Explorer.Connections;
using Explorer.Graph.Values;

namespace Explorer.Content.Tests.Loading;

/// <summary>The graph after a load has the shape that queries rely on.</summary>
public sealed class GraphModelTests : IAsyncLifetime
{
    private IGraphConnection _graph = null!;

    public async ValueTask InitializeAsync()
    {
        using var copy = new DataSetCopy();
        _graph = await GraphProbe.OpenAsync();
        await DataSetLoader.LoadAsync(
            copy.Read().Sound,
            DataSetCopy.Cypher,
            _graph,
            cancellationToken: TestContext.Current.CancellationToken
        );
    }

    public ValueTask DisposeAsync() => _graph.DisposeAsync();

    [Fact]
    public async Task A_tie_has_texts_days_years_and_lists()
    {
        var tie = (
            await _graph.OneAsync("MATCH (:Person {id: 'lenin'})-[r {id: 'r-lenin-stalin-03'}]->(:Person {id: 'stalin'}) RETURN r")
        ).AsRelationship();

        Assert.Equal("ALLIED_WITH", tie.Type);
        Assert.Equal(("succession", "1922-04-03", "1922-12-21"), (tie["dataset"].AsString(), tie["from"].AsString(), tie["to"].AsString()));
        Assert.Equal(("1922-04-03", ValueKind.Date), (tie["validFrom"].ToString(), tie["validFrom"].Kind));
        Assert.Equal((1922, 1922, 2), (tie["fromYear"].AsInteger(), tie["toYear"].AsInteger(), tie["strength"].AsInteger()));
        Assert.False(tie["open"].AsBoolean());
        Assert.Equal(["S2-03", "S2-04", "S2-41", "S2-44"], tie["claims"].AsList().Select(claim => claim.AsString()).Order());
        Assert.Equal("e-1922-12-krupskaya-call", tie["endedBy"].AsString());
    }

    [Fact]
    public async Task What_is_open_ends_at_the_horizon_and_has_no_end_text()
    {
        var tenure = (
            await _graph.OneAsync("MATCH (:Person {id: 'stalin'})-[h:HELD]->(:Office {id: 'general-secretary'}) RETURN h")
        ).AsRelationship();

        Assert.True(tenure["open"].AsBoolean());
        Assert.True(tenure["to"].IsNull);
        Assert.Equal(("1940-12-31", 1940), (tenure["validTo"].ToString(), tenure["toYear"].AsInteger()));
    }

    [Fact]
    public async Task Years_are_never_missing() =>
        Assert.Equal(
            0,
            await _graph.CountAsync("()-[r:ALLIED_WITH|RIVAL_OF|MEMBER_OF|HELD]->() WHERE r.fromYear IS NULL OR r.toYear IS NULL")
        );

    [Fact]
    public async Task Everything_carries_its_data_set()
    {
        Assert.Equal(0, await _graph.CountAsync("(n) WHERE n.dataset IS NULL OR n.dataset <> 'succession'"));
        Assert.Equal(0, await _graph.CountAsync("()-[r]->() WHERE r.dataset IS NULL OR r.dataset <> 'succession'"));
    }

    [Fact]
    public async Task A_first_query_stays_short() =>
        Assert.True(await _graph.CountAsync("(a)-[r:ALLIED_WITH]-(b) WHERE r.fromYear <= 1925 <= r.toYear") > 0);

    [Fact]
    public async Task A_person_has_a_place_and_a_tier()
    {
        var person = (await _graph.OneAsync("MATCH (p:Person {id: 'antonov-ovseenko'}) RETURN p")).AsNode();

        Assert.Equal(("Antonov-Ovseenko", 3), (person["mapName"].AsString(), person["tier"].AsInteger()));
        Assert.Equal(ValueKind.Float, person["x"].Kind);
        Assert.False(person["fullName"].IsNull);
    }

    [Fact]
    public async Task An_event_has_days_a_year_and_lists()
    {
        var e = (await _graph.OneAsync("MATCH (e:Event {id: 'e-1917-04-april-theses'}) RETURN e")).AsNode();

        Assert.Equal(("1917-04-17", 1917), (e["validFrom"].ToString(), e["year"].AsInteger()));
        Assert.Equal((0, 2), (e["factions"].AsList().Count, e["sources"].AsList().Count));
        Assert.True(e["people"].IsNull);
    }

    [Fact]
    public async Task Every_claim_is_made_in_a_source_and_is_about_something_or_says_why_not()
    {
        Assert.Equal(0, await _graph.CountAsync("(c:Claim) WHERE NOT (c)-[:MADE_IN]->(:Source)"));
        Assert.Equal(0, await _graph.CountAsync("(c:Claim) WHERE size(c.about) = 0 AND c.notEncoded IS NULL"));
        Assert.Equal(3, await _graph.CountAsync("(c:Claim) WHERE c.notEncoded IS NOT NULL"));
    }

    [Fact]
    public async Task A_claim_about_an_office_is_about_the_person_and_names_the_office() =>
        Assert.Equal(
            "general-secretary",
            (
                await _graph.OneAsync(
                    "MATCH (:Claim)-[r:ABOUT]->(:Person {id: 'stalin'}) WHERE r.reference CONTAINS 'Secretary' RETURN DISTINCT r.office"
                )
            ).AsString()
        );

    [Fact]
    public async Task The_data_set_and_its_years_are_nodes()
    {
        Assert.Equal(24, await _graph.CountAsync("(:Year)"));
        Assert.Equal("1926", (await _graph.OneAsync("MATCH (y:Year {year: 1926}) RETURN y.id")).AsString());
        var set = (await _graph.OneAsync("MATCH (d:DataSet) RETURN d")).AsNode();
        Assert.Equal(("succession", "1940-12-31"), (set["id"].AsString(), set["horizon"].ToString()));
        Assert.Matches("^[0-9a-f]{16}$", set["version"].AsString());
    }
}
