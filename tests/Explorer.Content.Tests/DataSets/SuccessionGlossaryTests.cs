using System.Text.RegularExpressions;
using Explorer.Content.DataSets;
using Explorer.Content.DataSets.Schema;
using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.Tests.DataSets;

/// <summary>The words that the shipped data set explains, and what only it knows of seats and factions.</summary>
public sealed class SuccessionGlossaryTests
{
    private const int Explained = 160;

    /// <summary>Words that a reader of fifteen cannot know.</summary>
    private static readonly string[] Jargon =
    [
        "plenum",
        "Politburo",
        "Orgburo",
        "Secretariat",
        "Central Committee",
        "Control Commission",
        "Comintern",
        "Cheka",
        "OGPU",
        "NKVD",
        "NEP",
        "apparatus",
        "candidate",
        "congress",
        "conference",
        "opposition",
        "faction",
        "platform",
        "bloc",
        "troika",
        "triumvirate",
        "General Secretary",
        "Testament",
        "Sovnarkom",
        "War Commissar",
        "kulaks",
        "five-year plan",
        "collectivisation",
        "Forty-Six",
        "Declaration of Thirteen",
        "permanent revolution",
        "socialism in one country",
        "Moscow Trial",
        "Old Guard",
        "Lenin Enrolment",
        "scissors crisis",
        "RSFSR",
        "recant",
        "Zinovievites",
    ];

    private static readonly DataSet Set = DataSetReader.Read(DataSetCopy.Cypher.FindDataSet("succession", ".")).Sound;

    private static readonly string Told = string.Join(
        '\n',
        new[]
        {
            TableId.People,
            TableId.Factions,
            TableId.Memberships,
            TableId.Offices,
            TableId.Relationships,
            TableId.Events,
            TableId.Claims,
            TableId.Years,
        }
            .SelectMany(table => Set[table].Rows)
            .SelectMany(row => row.Cells)
            .Select(cell => cell.Text)
    );

    [Fact]
    public void Every_hard_word_is_explained()
    {
        var forms = Set[TableId.Glossary].Rows.SelectMany(Forms).ToHashSet(StringComparer.OrdinalIgnoreCase);

        Assert.DoesNotContain(Jargon, word => !forms.Contains(word));
    }

    [Fact]
    public void Explanations_are_short_and_no_two_terms_share_a_form()
    {
        Assert.All(Set[TableId.Glossary].Rows, term => Assert.InRange(term.Text("explanation").Length, 20, Explained));
        Assert.Distinct(Set[TableId.Glossary].Rows.SelectMany(Forms), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Only_words_that_occur_are_explained()
    {
        Assert.DoesNotContain(Set[TableId.Glossary].Rows, term => !Forms(term).Any(Occurs));
        Assert.DoesNotContain(Set[TableId.Glossary].Rows.SelectMany(term => term.List("also_known_as")), form => !Occurs(form));
    }

    [Fact]
    public void The_seats_are_offices_that_people_held()
    {
        var offices = Set[TableId.Offices].Rows.Select(row => OfficeSlug.Of(row.Text("office"))).ToHashSet(StringComparer.Ordinal);

        Assert.Contains(Set.Info.FullSeat, offices);
        Assert.Contains(Set.Info.CandidateSeat, offices);
        Assert.InRange(Set.Info.Lead.Length, 1, 155);
    }

    [Fact]
    public void A_faction_has_a_colour_for_both_themes_or_none() =>
        Assert.DoesNotContain(
            Set[TableId.Factions].Rows,
            faction =>
                faction.Text("hue").Length == 0 != (faction.Text("hue_dark").Length == 0)
                || faction.Text("hue").Length == 0 != (faction.Text("line").Length == 0)
        );

    private static IEnumerable<string> Forms(TableRow term) => [term.Text("term"), .. term.List("also_known_as")];

    private static bool Occurs(string form) =>
        Regex.IsMatch(Told, $@"\b{Regex.Escape(form)}\b", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));
}
