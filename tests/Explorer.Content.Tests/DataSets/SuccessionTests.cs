using System.Globalization;
using System.Text.RegularExpressions;
using Explorer.Content.DataSets;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.Tests.DataSets;

/// <summary>What the shipped data set owes to its readers beyond being sound: sources, causes, honest words. Each test guards a kind of fault that was found once.</summary>
public sealed class SuccessionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Words of those who make the data set, not of history.</summary>
    private static readonly string[] Working =
    [
        "row",
        "rows",
        "Legend",
        "contested",
        "encoded",
        "see note",
        "this set",
        "fact base",
        "Neutral",
        "beyond 1940",
        "show as such",
        "leave out",
    ];

    private static readonly DataSet Set = DataSetReader.Read(DataSetCopy.Cypher.FindDataSet("succession", ".")).Sound;

    /// <summary>The columns of each table that readers see.</summary>
    private static readonly (TableId Table, string[] Columns)[] Shown =
    [
        (TableId.People, ["death_manner", "role"]),
        (TableId.Factions, ["name", "also_known_as", "platform"]),
        (TableId.Memberships, ["note"]),
        (TableId.Offices, ["office", "note"]),
        (TableId.Relationships, ["claim", "headline", "why", "end_why", "dispute"]),
        (TableId.Events, ["title", "headline", "summary", "consequence", "short"]),
        (TableId.Claims, ["text", "correction"]),
        (TableId.Years, ["sentence"]),
    ];

    /// <summary>Names and the first day on which they existed. What ends a tie may come the day after it.</summary>
    private static readonly (string Name, DateOnly First)[] Births =
    [
        ("Leningrad", new(1924, 1, 26)),
        ("OGPU", new(1923, 11, 15)),
        ("NKVD", new(1934, 7, 10)),
        ("USSR", new(1922, 12, 30)),
        ("Soviet Union", new(1922, 12, 30)),
        ("Politburo", new(1919, 3, 18)),
        ("Orgburo", new(1919, 3, 18)),
        ("Comintern", new(1919, 3, 2)),
        ("NEP", new(1921, 3, 8)),
        ("General Secretary", new(1922, 4, 3)),
        ("Testament", new(1922, 12, 23)),
    ];

    [Fact]
    public void Four_ties_in_five_have_two_sources_and_none_has_fewer_than_one()
    {
        var counts = Rows(TableId.Relationships).Select(tie => tie.List("sources").Length).ToList();

        Assert.DoesNotContain(0, counts);
        Assert.True(counts.Count(count => count > 1) >= 0.8 * counts.Count, $"Only {counts.Count(count => count > 1)} of {counts.Count}.");
    }

    [Fact]
    public void No_central_tie_rests_on_works_of_reference_alone() =>
        Assert.Empty(
            Ids(
                TableId.Relationships,
                tie => tie.Integer("strength") == 3 && tie.List("sources").All(id => Source(id).Text("kind") == "reference")
            )
        );

    [Fact]
    public void Every_source_of_the_list_is_used()
    {
        TableId[] users = [TableId.Factions, TableId.Memberships, TableId.Offices, TableId.Relationships, TableId.Events];
        var used = users
            .SelectMany(Rows)
            .SelectMany(row => row.List("sources"))
            .Concat(Rows(TableId.Claims).Select(claim => claim.Text("source")));

        Assert.Empty(Rows(TableId.Sources).Select(source => source.Text("id")).Except(used));
    }

    [Fact]
    public void Where_historians_differ_the_reader_is_told_how() =>
        Assert.Empty(
            Ids(
                TableId.Relationships,
                tie =>
                    tie.Text("dispute").Length == 0
                    && (
                        tie.Text("certainty") is "disputed" or "legend"
                        || tie.Text("note").StartsWith("contested", StringComparison.Ordinal)
                    )
            )
        );

    [Fact]
    public void Every_tie_says_why_it_began_and_every_ending_has_a_cause()
    {
        Assert.Empty(Ids(TableId.Relationships, tie => tie.Text("headline").Length == 0 || tie.Text("why").Length == 0));
        Assert.Empty(Ids(TableId.Relationships, tie => tie.Text("end").Length > 0 && tie.Text("end_why").Length == 0));
        Assert.Empty(Ids(TableId.Relationships, tie => tie.Text("end").Length == 0 && tie.Text("end_why").Length > 0));
    }

    [Fact]
    public void Every_event_has_a_headline_a_weight_and_a_short_text()
    {
        Assert.Empty(
            Ids(TableId.Events, one => one.Text("headline").Length == 0 || one.Integer("weight") is null || one.Text("short").Length == 0)
        );
    }

    [Theory]
    [InlineData("Relationships", "headline", 34)]
    [InlineData("Relationships", "why", 48)]
    [InlineData("Relationships", "end_why", 48)]
    [InlineData("Events", "headline", 34)]
    [InlineData("Events", "short", 48)]
    [InlineData("Years", "sentence", 95)]
    public void Nothing_on_the_list_of_a_year_would_be_cut(string table, string column, int room) =>
        Assert.DoesNotContain(Rows(Enum.Parse<TableId>(table)), row => row.Text(column).Length > room);

    [Fact]
    public void How_somebody_died_fits_the_list_too() =>
        Assert.DoesNotContain(
            Rows(TableId.People),
            person => person.Date("died")?.Earliest <= Set.Info.Horizon && person.Text("death_manner").Length is 0 or > 47
        );

    [Theory]
    [InlineData("e-1917-11-revolution")]
    [InlineData("e-1921-03-tenth-congress")]
    [InlineData("e-1922-04-general-secretary")]
    [InlineData("e-1922-12-testament")]
    [InlineData("e-1923-03-stroke")]
    [InlineData("e-1924-01-lenin-dies")]
    [InlineData("e-1925-01-war-post")]
    [InlineData("e-1925-12-fourteenth-congress")]
    [InlineData("e-1926-07-plenum")]
    [InlineData("e-1926-10-politburo")]
    [InlineData("e-1927-11-expulsion")]
    [InlineData("e-1927-12-fifteenth-congress")]
    [InlineData("e-1928-01-alma-ata")]
    [InlineData("e-1929-02-deportation")]
    [InlineData("e-1929-11-plenum")]
    [InlineData("e-1930-12-rykov")]
    [InlineData("e-1934-12-kirov")]
    [InlineData("e-1936-08-trial")]
    [InlineData("e-1937-01-trial")]
    [InlineData("e-1938-03-trial")]
    [InlineData("e-1940-08-trotsky-murder")]
    public void The_turning_points_of_the_textbooks_weigh_most(string id) =>
        Assert.Equal(3, Set[TableId.Events].ById[id].Integer("weight"));

    [Fact]
    public void No_two_people_share_a_name_on_the_map() => Assert.Distinct(Rows(TableId.People).Select(person => person.Text("map_name")));

    [Fact]
    public void Those_who_share_a_surname_are_told_apart_in_every_sentence()
    {
        var shared = Rows(TableId.People)
            .CountBy(person => Surname(person))
            .Where(count => count.Value > 1)
            .Select(count => count.Key)
            .ToList();

        Assert.Equal(["Smirnov"], shared);
        var first = Rows(TableId.People)
            .Where(person => shared.Contains(Surname(person)))
            .Select(person => person.Text("name").Split(' ')[0])
            .ToList();
        Assert.DoesNotContain(Sentences(), one => shared.Exists(name => StandsAlone(one.Text, name, first)));
    }

    [Fact]
    public void Notes_of_editors_stay_out_of_what_readers_see() =>
        Assert.DoesNotContain(Sentences(), one => Array.Exists(Working, word => HasWord(one.Text, word)));

    [Fact]
    public void Nothing_is_called_by_a_name_that_did_not_exist_yet()
    {
        var told = Sentences()
            .Where(one => one.Table is TableId.Relationships or TableId.Events && one.Column is not ("dispute" or "consequence"));

        Assert.Empty(
            from one in told
            from birth in Births
            where
                LastDay(one.Row).AddDays(1) < birth.First
                && HasWord(one.Text, birth.Name)
                && !YearsIn(one.Text).Any(year => year >= birth.First.Year)
            select $"{one.Row.Text("id")}, {birth.Name}: {one.Text}"
        );
    }

    [Fact]
    public void No_sentence_of_a_tie_tells_what_comes_after_its_end()
    {
        var told = Sentences().Where(one => one.Table == TableId.Relationships && one.Column != "dispute");

        Assert.Empty(
            from one in told
            where YearsIn(one.Text).Any(year => year > LastDay(one.Row).Year)
            select $"{one.Row.Text("id")}: {one.Text}"
        );
    }

    [Fact]
    public void Every_claim_names_whom_it_speaks_of()
    {
        string[] vague = ["He", "She", "It", "They", "This", "That", "Now", "So", "But", "And", "Then", "Afterwards"];

        Assert.DoesNotContain(Rows(TableId.Claims), claim => vague.Contains(claim.Text("text").Split(' ')[0]));
    }

    private static IEnumerable<(TableId Table, TableRow Row, string Column, string Text)> Sentences() =>
        from table in Shown
        from row in Rows(table.Table)
        from column in table.Columns
        select (table.Table, row, column, row.Text(column));

    private static IEnumerable<int> YearsIn(string text) =>
        Regex
            .Matches(text, @"\b19\d\d\b", RegexOptions.None, Patience)
            .Select(year => int.Parse(year.ValueSpan, CultureInfo.InvariantCulture));

    private static bool HasWord(string text, string word) => Regex.IsMatch(text, $@"\b{Regex.Escape(word)}\b", RegexOptions.None, Patience);

    /// <summary>Whether a surname stands without an initial or a first name before it.</summary>
    private static bool StandsAlone(string text, string surname, List<string> firstNames)
    {
        for (
            var at = text.IndexOf(surname, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(surname, at + 1, StringComparison.Ordinal)
        )
        {
            var before = text[..at].TrimEnd();
            if (
                !(before.EndsWith('.') && before.Length > 1 && char.IsUpper(before[^2]))
                && !firstNames.Exists(name => before.EndsWith(name, StringComparison.Ordinal))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static string Surname(TableRow person) => person.Text("name").Split(' ')[^1];

    private static DateOnly LastDay(TableRow row) =>
        row.Table.Schema.Id == TableId.Events ? row.Date("date")!.Latest : row.Date("end")?.Latest ?? Set.Info.Horizon;

    private static List<string> Ids(TableId table, Func<TableRow, bool> isWrong) =>
        [.. Rows(table).Where(isWrong).Select(row => row.Text("id"))];

    private static TableRow Source(string id) => Set[TableId.Sources].ById[id];

    private static IEnumerable<TableRow> Rows(TableId table) => Set[table].Rows;
}
