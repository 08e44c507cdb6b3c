using Explorer.History.Changes;
using static Explorer.Content.DataSets.Schema.ColumnType;

namespace Explorer.Content.DataSets.Schema;

/// <summary>
/// The ten tables of a data set, as cypher/datasets/README.md describes them. A column that is indispensable must be in the header; every other one may be
/// absent, and its rows then have what <see cref="ColumnSchema.WhenAbsent"/> says.
/// </summary>
internal static class DataSetSchema
{
    private static readonly string[] Certainties = ["attested", "probable", "disputed", "legend"];

    /// <summary>The tables, in the order of <see cref="TableId"/>.</summary>
    public static TableSchema[] Tables { get; } =
    [
        new(
            TableId.People,
            "person",
            Ids(),
            Needed("name"),
            Told("full_name"),
            Free("name_ru"),
            Told("map_name"),
            new("born", Date) { IsRequired = true },
            Dated("died"),
            Free("death_manner"),
            Told("role"),
            Graded("tier", whenAbsent: "3"),
            new("x", Number) { Min = 0, Max = 1000 },
            new("y", Number) { Min = 0, Max = 640 }
        ),
        new(
            TableId.Factions,
            "faction",
            Ids(),
            Needed("name"),
            new("also_known_as", TextList) { Property = "aka" },
            NeededDate("start"),
            Dated("end"),
            Told("platform"),
            new("hue", Colour),
            new("hue_dark", Colour),
            new("line", ColumnType.Word) { Words = ["solid", "dotted", "dashed", "dash-dot"] },
            Sources()
        ),
        new(
            TableId.Memberships,
            "membership",
            Ref("person", TableId.People),
            Ref("faction", TableId.Factions),
            NeededDate("start"),
            Dated("end"),
            Word("role", "member", "leader", "member", "supporter"),
            Word("certainty", "attested", Certainties),
            Sources(),
            Free("note")
        ),
        new(
            TableId.Offices,
            "office",
            Ref("person", TableId.People),
            Needed("office"),
            NeededDate("start"),
            Dated("end"),
            Sources(),
            Free("note")
        ),
        new(
            TableId.Relationships,
            "tie",
            Ids(),
            Ref("from", TableId.People),
            Ref("to", TableId.People),
            new("kind", ColumnType.Word)
            {
                IsRequired = true,
                IsIndispensable = true,
                Words = ["ALLIED_WITH", "RIVAL_OF"],
            },
            NeededDate("start"),
            Dated("end"),
            Graded("strength", whenAbsent: "2"),
            Word("basis", "political", "political", "personal", "institutional", "tactical"),
            Word("certainty", "attested", Certainties),
            Told("claim"),
            Short("headline", ChangeTitles.MaxLength),
            Short("why", Reasons.MaxLength),
            Short("end_why", Reasons.MaxLength),
            Sources(),
            Refs("claims", TableId.Claims),
            new("ended_by", Reference) { Target = TableId.Events },
            Free("dispute"),
            Free("note")
        ),
        new(
            TableId.Events,
            "event",
            Ids(),
            NeededDate("date"),
            Needed("title"),
            Short("headline", ChangeTitles.MaxLength),
            new("weight", Integer) { Min = 1, Max = 3 },
            Told("kind"),
            Refs("people", TableId.People),
            Refs("factions", TableId.Factions),
            Told("summary"),
            Free("consequence"),
            Short("short", Reasons.MaxLength),
            Sources(),
            Refs("claims", TableId.Claims)
        ),
        new(
            TableId.Sources,
            "source",
            Ids(),
            Word("kind", "", "primary", "scholarship", "reference", "seed"),
            Told("author"),
            Needed("title"),
            new("year", Integer) { Min = 1, Max = 2100 },
            new("url", Address),
            Free("note")
        ),
        new(
            TableId.Claims,
            "claim",
            Ids(),
            Ref("source", TableId.Sources),
            Needed("text"),
            Word("verdict", "", "supported", "imprecise", "disputed", "wrong"),
            Free("correction"),
            new("about", About) { IsRequired = true }
        ),
        new(
            TableId.Years,
            "year",
            new("year", Integer) { IsRequired = true, IsIndispensable = true },
            new("sentence", Text)
            {
                IsRequired = true,
                IsIndispensable = true,
                MaxLength = YearSentences.MaxLength,
            }
        ),
        new(TableId.Glossary, "term", Ids(), Needed("term"), new("also_known_as", TextList) { Property = "aka" }, Needed("explanation")),
    ];

    private static ColumnSchema Ids() => new("id", Id) { IsRequired = true, IsIndispensable = true };

    private static ColumnSchema Free(string name) => new(name, Text);

    private static ColumnSchema Needed(string name) => new(name, Text) { IsRequired = true, IsIndispensable = true };

    /// <summary>A text that a set has for every row, or for none.</summary>
    private static ColumnSchema Told(string name) => new(name, Text) { IsRequired = true };

    private static ColumnSchema Short(string name, int length) => new(name, Text) { MaxLength = length };

    private static ColumnSchema Dated(string name) => new(name, Date);

    private static ColumnSchema NeededDate(string name) => new(name, Date) { IsRequired = true, IsIndispensable = true };

    /// <summary>A grade from 1 to 3.</summary>
    private static ColumnSchema Graded(string name, string whenAbsent) =>
        new(name, Integer)
        {
            IsRequired = true,
            Min = 1,
            Max = 3,
            WhenAbsent = whenAbsent,
        };

    private static ColumnSchema Word(string name, string whenAbsent, params string[] words) =>
        new(name, ColumnType.Word)
        {
            IsRequired = true,
            Words = words,
            WhenAbsent = whenAbsent,
        };

    private static ColumnSchema Ref(string name, TableId target) =>
        new(name, Reference)
        {
            IsRequired = true,
            IsIndispensable = true,
            Target = target,
        };

    private static ColumnSchema Refs(string name, TableId target) => new(name, References) { Target = target };

    private static ColumnSchema Sources() => new("sources", References) { IsRequired = true, Target = TableId.Sources };
}
