using Explorer.Content.DataSets.Findings;
using Explorer.Content.Loading;
using Explorer.Content.Tests.Loading;

namespace Explorer.Content.Tests.DataSets;

/// <summary>What a data set may do without, and what it may add.</summary>
public sealed class OptionalPartsTests : IDisposable
{
    private const string Yaml = "dataset.yaml";

    private readonly DataSetCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public async Task Two_files_with_the_indispensable_columns_are_a_data_set()
    {
        foreach (var file in Directory.GetFiles(_copy.Folder, "*.csv"))
        {
            File.Delete(file);
        }
        _copy[Yaml] = WithoutNeutral();
        _copy["people.csv"] = "id,name\na,Anna\nb,Boris\n";
        _copy["relationships.csv"] = "id,from,to,kind,start\nr1,a,b,RIVAL_OF,1923\n";

        var pictures = new List<List<string>>();
        foreach (
            var options in new[]
            {
                new LoadOptions(),
                new LoadOptions { OneTransactionRows = 0 },
            }
        )
        {
            await using var graph = await GraphProbe.OpenAsync();
            await DataSetLoader.LoadAsync(
                _copy.Read().Sound,
                DataSetCopy.Cypher,
                graph,
                options,
                cancellationToken: TestContext.Current.CancellationToken
            );
            Assert.Equal(
                "2 political attested true 1940",
                (
                    await graph.OneAsync(
                        "MATCH ()-[r:RIVAL_OF]->() RETURN r.strength + ' ' + r.basis + ' ' + r.certainty + ' ' + toString(r.open) + ' ' + r.toYear"
                    )
                ).AsString()
            );
            Assert.Equal(3, (await graph.OneAsync("MATCH (p:Person {id: 'a'}) RETURN p.tier")).AsInteger());
            pictures.Add(await graph.PictureAsync());
        }

        Assert.Equal(pictures[0], pictures[1]);
    }

    [Fact]
    public void Every_column_that_is_not_indispensable_may_be_absent()
    {
        foreach (var schema in Explorer.Content.DataSets.Schema.DataSetSchema.Tables)
        {
            if (!File.Exists(_copy.PathOf(schema.File)))
            {
                continue;
            }
            foreach (var column in schema.Columns)
            {
                using var copy = new DataSetCopy();
                if (!copy.DropColumn(schema.File, column.Name))
                {
                    continue;
                }
                var found = copy.Read()
                    .Problems.Where(problem => problem.Kind == ProblemKind.MissingColumn)
                    .Select(problem => problem.ColumnName);
                Assert.Equal(column.IsIndispensable ? [column.Name] : [], found);
            }
        }
    }

    [Fact]
    public async Task A_glossary_is_loaded_both_ways()
    {
        _copy["glossary.csv"] =
            "id,term,also_known_as,explanation\nplenum,plenum,full meeting;plenary,A meeting of a whole committee.\nnep,NEP,,The market years.\n";
        var address = $"embedded:{_copy.PathOf("graph.db")}";
        await using (var graph = await GraphProbe.OpenAsync(address))
        {
            var options = new LoadOptions { OneTransactionRows = 0 };
            var summary = await DataSetLoader.LoadAsync(
                _copy.Read().Sound,
                DataSetCopy.Cypher,
                graph,
                options,
                cancellationToken: TestContext.Current.CancellationToken
            );
            Assert.Equal(new LoadCount("terms", 2, 0, 0), summary.Counts[^1]);
            _copy["glossary.csv"] = "id,term,also_known_as,explanation\nplenum,plenum,full meeting;plenary,A whole committee meets.\n";
            summary = await DataSetLoader.LoadAsync(
                _copy.Read().Sound,
                DataSetCopy.Cypher,
                graph,
                cancellationToken: TestContext.Current.CancellationToken
            );
            Assert.Equal(new LoadCount("terms", 0, 1, 1), summary.Counts[^1]);
        }

        await using var loaded = await GraphProbe.OpenAsync(address);
        Assert.Equal(
            "plenum: full meeting, plenary. A whole committee meets.",
            (await loaded.OneAsync("MATCH (t:Term) RETURN t.term + ': ' + t.aka[0] + ', ' + t.aka[1] + '. ' + t.explanation")).AsString()
        );
    }

    [Theory]
    [InlineData("hue", "red", ProblemKind.BadColour, "'red' is not a colour.", "such as #B3261E.")]
    [InlineData("hue_dark", "#abc", ProblemKind.BadColour, "'#abc' is not a colour.", "such as #aabbcc.")]
    [InlineData("hue", "B3261E", ProblemKind.BadColour, "'B3261E' is not a colour.", "such as #B3261E.")]
    [InlineData(
        "line",
        "doted",
        ProblemKind.BadWord,
        "'doted' is not a line that is known.",
        "Did you mean 'dotted'? Write one of solid, dotted, dashed, dash-dot."
    )]
    public void The_look_of_a_faction_is_checked(string column, string value, ProblemKind kind, string message, string remedy)
    {
        _copy.AddColumn("factions.csv", column, "left-communists", value);

        var problem = Assert.Single(_copy.Read().Problems);

        Assert.Equal((kind, message, column), (problem.Kind, problem.Message, problem.ColumnName));
        Assert.EndsWith(remedy, problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_look_of_a_faction_and_the_words_for_seats_reach_the_graph()
    {
        _copy.AddColumn("factions.csv", "hue", "left-communists", "#B3261E");
        _copy.AddColumn("factions.csv", "hue_dark", "left-communists", "#F2B8B5");
        _copy.AddColumn("factions.csv", "line", "left-communists", "dash-dot");
        _copy[Yaml] =
            WithoutSeats()
            + "\nlead: Who stood with whom.\nseatBody: the Politburo\nseatFull: in the Politburo\nseatCandidate: candidate\n"
            + "fullSeat: politburo-full-member\ncandidateSeat: politburo-candidate\n";
        await using var graph = await GraphProbe.OpenAsync();

        await DataSetLoader.LoadAsync(
            _copy.Read().Sound,
            DataSetCopy.Cypher,
            graph,
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.Equal(
            "#B3261E #F2B8B5 dash-dot",
            (await graph.OneAsync("MATCH (f:Faction {id: 'left-communists'}) RETURN f.hue + ' ' + f.hueDark + ' ' + f.line")).AsString()
        );
        Assert.Equal(
            "Who stood with whom.|the Politburo|in the Politburo|candidate|politburo-full-member|politburo-candidate",
            (
                await graph.OneAsync(
                    "MATCH (d:DataSet) RETURN d.lead + '|' + d.seatBody + '|' + d.seatFull + '|' + d.seatCandidate + '|' + d.fullSeat + '|' + d.candidateSeat"
                )
            ).AsString()
        );
    }

    [Theory]
    [InlineData(
        "fullSeat: politburo-full-membr",
        "fullSeat",
        "There is no office 'politburo-full-membr'.",
        "Did you mean 'politburo-full-member'?"
    )]
    [InlineData(
        "fullSeat: Politburo full member",
        "fullSeat",
        "There is no office 'Politburo full member'.",
        "Did you mean 'politburo-full-member'?"
    )]
    [InlineData(
        "candidateSeat: politburo-candidate",
        "candidateSeat",
        "There is a 'candidateSeat', but no 'seatCandidate'.",
        "Add a line 'seatCandidate: …', or remove this one."
    )]
    public void The_seats_are_offices_that_have_words(string line, string key, string message, string remedy)
    {
        _copy[Yaml] = WithoutSeats() + $"\n{line}\n";
        var at = _copy[Yaml].TrimEnd('\n').Split('\n').Length;

        Assert.Contains(new Problem(ProblemKind.BadDescription, Yaml, at, key.Length + 3, key, message, remedy), _copy.Read().Problems);
    }

    [Fact]
    public async Task Those_between_whom_no_tie_means_neutral_reach_the_graph()
    {
        _copy[Yaml] = WithoutNeutral() + "neutralAmong: lenin; stalin\n";
        await using var graph = await GraphProbe.OpenAsync();

        await DataSetLoader.LoadAsync(
            _copy.Read().Sound,
            DataSetCopy.Cypher,
            graph,
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.Equal(
            ["lenin", "stalin"],
            (await graph.OneAsync("MATCH (d:DataSet) RETURN d.neutralAmong")).AsList().Select(id => id.AsString())
        );
    }

    [Theory]
    [InlineData("lenin;stalyn", "There is no person 'stalyn'.", "Did you mean 'stalin'?")]
    [InlineData(
        "lenin;lenin",
        "It names somebody twice, or only one person.",
        "Name at least two people, each once, with ';' between them."
    )]
    [InlineData("lenin", "It names somebody twice, or only one person.", "Name at least two people, each once, with ';' between them.")]
    public void Those_between_whom_no_tie_means_neutral_are_people(string value, string message, string remedy)
    {
        _copy[Yaml] = WithoutNeutral() + $"neutralAmong: {value}\n";
        var at = _copy[Yaml].TrimEnd('\n').Split('\n').Length;

        Assert.Equal([new Problem(ProblemKind.BadDescription, Yaml, at, 15, "neutralAmong", message, remedy)], _copy.Read().Problems);
    }

    [Fact]
    public async Task What_the_actors_are_reaches_the_graph()
    {
        _copy[Yaml] = $"{_copy[Yaml].TrimEnd('\n')}\nactors: states\n";
        await using var graph = await GraphProbe.OpenAsync();

        await DataSetLoader.LoadAsync(
            _copy.Read().Sound,
            DataSetCopy.Cypher,
            graph,
            cancellationToken: TestContext.Current.CancellationToken
        );

        Assert.Equal("states", (await graph.OneAsync("MATCH (d:DataSet) RETURN d.actors")).AsString());
    }

    [Fact]
    public void The_actors_are_people_or_states()
    {
        _copy[Yaml] = $"{_copy[Yaml].TrimEnd('\n')}\nactors: planets\n";
        var at = _copy[Yaml].TrimEnd('\n').Split('\n').Length;

        Assert.Equal(
            [
                new Problem(
                    ProblemKind.BadDescription,
                    Yaml,
                    at,
                    9,
                    "actors",
                    "'planets' is no kind of actor.",
                    "Write people or states, or remove the line: without it they are people."
                ),
            ],
            _copy.Read().Problems
        );
    }

    /// <summary>The description without the keys for seats and the lead, which a set may do without.</summary>
    private string WithoutSeats() =>
        string.Join(
            '\n',
            _copy[Yaml]
                .TrimEnd('\n')
                .Split('\n')
                .Where(line =>
                    !line.StartsWith("lead:", StringComparison.Ordinal)
                    && !line.Split(':')[0].Contains("seat", StringComparison.OrdinalIgnoreCase)
                )
        );

    private string WithoutNeutral() =>
        string.Concat(
            _copy[Yaml]
                .Split('\n')
                .Where(line => line.Length > 0 && !line.StartsWith("neutralAmong", StringComparison.Ordinal))
                .Select(line => line + "\n")
        );
}
