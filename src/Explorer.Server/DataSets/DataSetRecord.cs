using Explorer.History.Ties;
using Explorer.Server.Queries;

namespace Explorer.Server.DataSets;

/// <summary>A data set as the graph tells of it. <c>Key</c> is what its nodes and relationships carry as <c>dataset</c>; a large load changes it.</summary>
internal sealed record DataSetRecord(
    string Id,
    string Key,
    string Title,
    string Language,
    int FirstYear,
    int LastYear,
    int CoreFirst,
    int CoreLast,
    DateOnly Horizon,
    string Description,
    string Version,
    DataSetCounts Counts
)
{
    /// <summary>One sentence for the head of the page; may be empty.</summary>
    public string Lead { get; private init; } = "";

    /// <summary>The body whose seats the map marks; null if the set names none.</summary>
    public SeatBody? Seats { get; private init; }

    /// <summary>The ids of the people between whom no tie means neutral.</summary>
    public IReadOnlyList<string> NeutralAmong { get; private init; } = [];

    public static DataSetRecord Read(Record r)
    {
        var (first, last) = (r.Integer("firstYear"), r.Integer("lastYear"));
        return new(
            r.Text("id"),
            r.Text("key"),
            r.TextOrNull("title") ?? r.Text("id"),
            r.TextOrNull("language") ?? "en",
            first,
            last,
            r.IntegerOrNull("coreFirst") ?? first,
            r.IntegerOrNull("coreLast") ?? last,
            r.DayOrNull("horizon") ?? new DateOnly(last, 12, 31),
            r.TextOrEmpty("description"),
            r.TextOrEmpty("version"),
            new DataSetCounts(
                r.Integer("people"),
                r.Integer("factions"),
                r.Integer("ties"),
                r.Integer("events"),
                r.Integer("sources"),
                r.Integer("claims")
            )
        )
        {
            Lead = r.TextOrEmpty("lead"),
            Seats = SeatsOf(r),
            NeutralAmong = r.Texts("neutralAmong"),
        };
    }

    private static SeatBody? SeatsOf(Record r)
    {
        if (r.TextOrNull("fullSeat") is not { } full)
        {
            return null;
        }
        var body = r.TextOrNull("seatBody") ?? "the body";
        return new SeatBody(
            full,
            r.TextOrEmpty("candidateSeat"),
            body,
            r.TextOrNull("seatFull") ?? $"in {body}",
            r.TextOrNull("seatCandidate") ?? "candidate"
        );
    }
}
