using Explorer.Server.Queries;

namespace Explorer.Server.Timeline;

/// <summary>Records of the saved queries, turned into what the timeline holds.</summary>
internal static class TimelineRecords
{
    public static PersonReply Person(Record r) =>
        new(
            r.Text("id"),
            r.Text("name"),
            r.TextOrEmpty("fullName"),
            r.TextOrEmpty("nameRu"),
            r.TextOrNull("mapName") ?? r.Text("name"),
            r.TextOrEmpty("born"),
            r.TextOrEmpty("died"),
            r.TextOrEmpty("deathManner"),
            r.TextOrEmpty("role"),
            r.IntegerOrNull("tier") ?? 3,
            r.NumberOrNull("x"),
            r.NumberOrNull("y")
        );

    public static FactionReply Faction(Record r) =>
        new(
            r.Text("id"),
            r.Text("name"),
            r.Texts("aka"),
            r.TextOrEmpty("platform"),
            r.Text("from"),
            r.TextOrEmpty("to"),
            r.Integer("fromYear"),
            r.Integer("toYear"),
            r.Texts("sources")
        );

    public static MembershipReply Membership(Record r) =>
        new(
            r.Text("person"),
            r.Text("faction"),
            r.Text("from"),
            r.TextOrEmpty("to"),
            r.DayOrNull("validFrom"),
            r.DayOrNull("validTo"),
            r.Integer("fromYear"),
            r.Integer("toYear"),
            r.Boolean("open"),
            r.TextOrEmpty("role"),
            r.TextOrEmpty("certainty"),
            r.Texts("sources"),
            r.TextOrEmpty("note")
        );

    public static OfficeReply Office(Record r) =>
        new(
            r.Text("person"),
            r.Text("office"),
            r.Text("officeName"),
            r.Text("from"),
            r.TextOrEmpty("to"),
            r.DayOrNull("validFrom"),
            r.DayOrNull("validTo"),
            r.Integer("fromYear"),
            r.Integer("toYear"),
            r.Boolean("open"),
            r.Texts("sources"),
            r.TextOrEmpty("note")
        );

    public static TieReply Tie(Record r) =>
        new(
            r.Text("id"),
            r.Text("a"),
            r.Text("b"),
            r.Integer("sign"),
            r.Text("from"),
            r.TextOrEmpty("to"),
            r.DayOrNull("validFrom"),
            r.DayOrNull("validTo"),
            r.Integer("fromYear"),
            r.Integer("toYear"),
            r.Boolean("open"),
            r.Integer("strength"),
            r.TextOrEmpty("basis"),
            r.TextOrEmpty("certainty"),
            r.TextOrEmpty("claim"),
            r.TextOrEmpty("headline"),
            r.TextOrEmpty("why"),
            r.TextOrEmpty("endWhy"),
            r.TextOrNull("endedBy"),
            r.TextOrEmpty("note"),
            r.Texts("sources"),
            r.Texts("claims")
        );

    public static EventReply Event(Record r) =>
        new(
            r.Text("id"),
            r.Text("title"),
            r.Text("date"),
            r.DayOrNull("validFrom"),
            r.DayOrNull("validTo"),
            r.Integer("year"),
            r.TextOrEmpty("kind"),
            r.Texts("people"),
            r.Texts("factions"),
            r.TextOrEmpty("summary"),
            r.TextOrEmpty("consequence"),
            r.TextOrEmpty("short"),
            r.Texts("sources"),
            r.Texts("claims")
        );

    public static SourceReply Source(Record r) =>
        new(
            r.Text("id"),
            r.TextOrEmpty("kind"),
            r.TextOrEmpty("author"),
            r.Text("title"),
            r.IntegerOrNull("year"),
            r.TextOrNull("url"),
            r.TextOrEmpty("note")
        );

    public static ClaimReply Claim(Record r) =>
        new(
            r.Text("id"),
            r.TextOrNull("source"),
            r.Text("text"),
            r.TextOrEmpty("verdict"),
            r.TextOrEmpty("correction"),
            r.Texts("about"),
            r.TextOrNull("notEncoded")
        );

    public static KeyValuePair<int, string> Year(Record r) => new(r.Integer("year"), r.TextOrEmpty("sentence"));
}
