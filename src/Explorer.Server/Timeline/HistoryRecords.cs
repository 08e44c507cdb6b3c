using Explorer.History.Claims;
using Explorer.History.Dates;
using Explorer.History.Ties;
using Explorer.Server.Queries;

namespace Explorer.Server.Timeline;

/// <summary>Records of the saved queries, read by the names of their columns into the types that reckon with them.</summary>
internal static class HistoryRecords
{
    public static Person Person(Record r) =>
        new(
            r.Text("id"),
            r.Text("name"),
            r.TextOrNull("mapName") ?? r.Text("name"),
            r.EdtfOrNull("born"),
            r.EdtfOrNull("died"),
            r.TextOrEmpty("deathManner"),
            r.IntegerOrNull("tier", 1, 3) ?? 3
        )
        {
            FullName = r.TextOrEmpty("fullName"),
            NameRu = r.TextOrEmpty("nameRu"),
            Role = r.TextOrEmpty("role"),
            Home = r.NumberOrNull("x", 0, 1000) is { } x && r.NumberOrNull("y", 0, 1000) is { } y ? (x, y) : null,
        };

    public static Faction Faction(Record r) =>
        new(r.Text("id"), r.Text("name"), r.Edtf("from"), r.EdtfOrNull("to"))
        {
            Aka = r.Texts("aka"),
            Platform = r.TextOrEmpty("platform"),
            Sources = r.Texts("sources"),
            Hue = r.TextOrNull("hue"),
            HueDark = r.TextOrNull("hueDark"),
            Line = r.TextOrNull("line"),
        };

    public static Membership Membership(Record r) =>
        new(
            r.Text("person"),
            r.Text("faction"),
            r.Edtf("from"),
            r.EdtfOrNull("to"),
            r.TextOrEmpty("role"),
            r.Word("certainty", Certainty.Attested)
        )
        {
            Known = Days(r),
            Sources = r.Texts("sources"),
            Note = r.TextOrEmpty("note"),
        };

    public static Tenure Tenure(Record r) =>
        new(r.Text("person"), r.Text("office"), r.Edtf("from"), r.EdtfOrNull("to"))
        {
            Known = Days(r),
            OfficeName = r.Text("officeName"),
            Sources = r.Texts("sources"),
            Note = r.TextOrEmpty("note"),
        };

    public static SignedTie Tie(Record r) =>
        new(
            r.Text("id"),
            r.Text("a"),
            r.Text("b"),
            r.Integer("sign") > 0 ? TieSign.Alliance : TieSign.Rivalry,
            r.Edtf("from"),
            r.EdtfOrNull("to"),
            r.IntegerOrNull("strength", 1, 3) ?? 2,
            r.TextOrEmpty("basis"),
            r.Word("certainty", Certainty.Attested)
        )
        {
            Known = Days(r),
            Claim = r.TextOrEmpty("claim"),
            Headline = r.TextOrEmpty("headline"),
            Why = r.TextOrEmpty("why"),
            EndWhy = r.TextOrEmpty("endWhy"),
            EndedBy = r.TextOrEmpty("endedBy"),
            Dispute = r.TextOrEmpty("dispute"),
            Note = r.TextOrEmpty("note"),
            Sources = r.Texts("sources"),
            Claims = r.Texts("claims"),
        };

    public static HistoricEvent Event(Record r) =>
        new(r.Text("id"), r.Edtf("date"), r.Text("title"), r.TextOrEmpty("short"), r.TextOrEmpty("kind"), r.Texts("people"))
        {
            Headline = r.TextOrEmpty("headline"),
            Weight = r.IntegerOrNull("weight", 1, 3) ?? 1,
            Summary = r.TextOrEmpty("summary"),
            Consequence = r.TextOrEmpty("consequence"),
            Factions = r.Texts("factions"),
            Sources = r.Texts("sources"),
            Claims = r.Texts("claims"),
        };

    public static Source Source(Record r) =>
        new(
            r.Text("id"),
            r.TextOrEmpty("kind"),
            r.TextOrEmpty("author"),
            r.Text("title"),
            r.IntegerOrNull("year"),
            r.WebAddressOrNull("url"),
            r.TextOrEmpty("note")
        );

    public static Claim Claim(Record r) =>
        new(
            r.Text("id"),
            r.TextOrNull("source"),
            r.Text("text"),
            r.Word("verdict", Verdict.Disputed),
            r.TextOrEmpty("correction"),
            new ClaimAbout([.. r.Texts("about").Select(AboutReference.Parse)], r.TextOrNull("notEncoded"))
        );

    public static Term Term(Record r) => new(r.Text("id"), r.Text("term"), r.Texts("aka"), r.Text("explanation"));

    public static KeyValuePair<int, string> Year(Record r) => new(r.Integer("year"), r.TextOrEmpty("sentence"));

    /// <summary>The days that the loader has reckoned; null if the graph lacks one of the two.</summary>
    private static Period? Days(Record r) =>
        r.DayOrNull("validFrom") is { } first && r.DayOrNull("validTo") is { } last ? new Period(first, last) : null;
}
