using static Explorer.Loader.DataSets.Schema.ColumnType;

namespace Explorer.Loader.DataSets.Schema;

/// <summary>The nine tables of every data set, as cypher/datasets/README.md describes them.</summary>
internal static class DataSetSchema
{
    /// <summary>The longest headline of a tie or an event.</summary>
    public const int HeadlineLength = 34;

    /// <summary>The longest reason, and the longest short text of an event.</summary>
    public const int ReasonLength = 48;

    /// <summary>The longest sentence of a year.</summary>
    public const int SentenceLength = 95;

    private static readonly string[] Certainties = ["attested", "probable", "disputed", "legend"];

    /// <summary>The tables, in the order of <see cref="TableId"/>.</summary>
    public static TableSchema[] Tables { get; } =
    [
        new(
            TableId.People,
            "person",
            Ids(),
            Needed("name"),
            Needed("full_name"),
            Free("name_ru"),
            Needed("map_name"),
            NeededDate("born"),
            Dated("died"),
            Free("death_manner"),
            Needed("role"),
            new("tier", Integer)
            {
                IsRequired = true,
                Min = 1,
                Max = 3,
            },
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
            Needed("platform"),
            Sources()
        ),
        new(
            TableId.Memberships,
            "membership",
            Ref("person", TableId.People),
            Ref("faction", TableId.Factions),
            NeededDate("start"),
            Dated("end"),
            Word("role", "leader", "member", "supporter"),
            Word("certainty", Certainties),
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
            Word("kind", "ALLIED_WITH", "RIVAL_OF"),
            NeededDate("start"),
            Dated("end"),
            new("strength", Integer)
            {
                IsRequired = true,
                Min = 1,
                Max = 3,
            },
            Word("basis", "political", "personal", "institutional", "tactical"),
            Word("certainty", Certainties),
            Needed("claim"),
            Short("headline", HeadlineLength),
            Short("why", ReasonLength),
            Short("end_why", ReasonLength),
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
            Short("headline", HeadlineLength),
            new("weight", Integer) { Min = 1, Max = 3 },
            Needed("kind"),
            Refs("people", TableId.People),
            Refs("factions", TableId.Factions),
            Needed("summary"),
            Free("consequence"),
            Short("short", ReasonLength),
            Sources(),
            Refs("claims", TableId.Claims)
        ),
        new(
            TableId.Sources,
            "source",
            Ids(),
            Word("kind", "primary", "scholarship", "reference", "seed"),
            Needed("author"),
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
            Word("verdict", "supported", "imprecise", "disputed", "wrong"),
            Free("correction"),
            new("about", About) { IsRequired = true }
        ),
        new(
            TableId.Years,
            "year",
            new("year", Integer) { IsRequired = true },
            new("sentence", Text) { IsRequired = true, MaxLength = SentenceLength }
        ),
    ];

    private static ColumnSchema Ids() => new("id", Id) { IsRequired = true };

    private static ColumnSchema Free(string name) => new(name, Text);

    private static ColumnSchema Needed(string name) => new(name, Text) { IsRequired = true };

    private static ColumnSchema Short(string name, int length) => new(name, Text) { MaxLength = length };

    private static ColumnSchema Dated(string name) => new(name, Date);

    private static ColumnSchema NeededDate(string name) => new(name, Date) { IsRequired = true };

    private static ColumnSchema Word(string name, params string[] words) => new(name, ColumnType.Word) { IsRequired = true, Words = words };

    private static ColumnSchema Ref(string name, TableId target) => new(name, Reference) { IsRequired = true, Target = target };

    private static ColumnSchema Refs(string name, TableId target) => new(name, References) { Target = target };

    private static ColumnSchema Sources() => new("sources", References) { IsRequired = true, Target = TableId.Sources };
}
