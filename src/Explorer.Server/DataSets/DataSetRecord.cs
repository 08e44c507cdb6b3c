using Explorer.History.Ties;
using Explorer.Server.Queries;

namespace Explorer.Server.DataSets;

/// <summary>A data set as the graph tells of it. <c>Key</c> is what its nodes and relationships carry as <c>dataset</c>; a large load changes it.</summary>
internal sealed record DataSetRecord
{
    /// <summary>What its node is labelled.</summary>
    public const string Kind = "DataSet";

    // A year has a picture of its own, so more of them would be made than anybody looks at.
    private const int MostYears = 1000;

    public required string Id { get; init; }

    public required string Key { get; init; }

    public required string Title { get; init; }

    public required string Language { get; init; }

    public required int FirstYear { get; init; }

    public required int LastYear { get; init; }

    public required int CoreFirst { get; init; }

    public required int CoreLast { get; init; }

    public required DateOnly Horizon { get; init; }

    public required string Description { get; init; }

    public required string Version { get; init; }

    public required DataSetCounts Counts { get; init; }

    /// <summary>One sentence for the head of the page; may be empty.</summary>
    public required string Lead { get; init; }

    /// <summary>The body whose seats the map marks; null if the set names none.</summary>
    public required SeatBody? Seats { get; init; }

    /// <summary>What its actors are where they are no people, such as <c>states</c>; null for people.</summary>
    public required string? Actors { get; init; }

    /// <summary>The ids of the people between whom no tie means neutral.</summary>
    public required IReadOnlyList<string> NeutralAmong { get; init; }

    public static DataSetRecord Read(Record r)
    {
        var (first, last) = (r.Integer("firstYear", 1, 9999), r.Integer("lastYear", 1, 9999));
        if (last < first || last - first >= MostYears)
        {
            throw r.Odd($"its years go from {first} to {last}, which are no 1 to {MostYears} years in order");
        }
        var coreFirst = r.IntegerOrNull("coreFirst", first, last) ?? first;
        var coreLast = r.IntegerOrNull("coreLast", coreFirst, last) ?? last;
        return new DataSetRecord
        {
            Id = r.Text("id"),
            Key = r.Text("key"),
            Title = r.TextOrNull("title") ?? r.Text("id"),
            Language = r.TextOrNull("language") ?? "en",
            FirstYear = first,
            LastYear = last,
            CoreFirst = coreFirst,
            CoreLast = coreLast,
            Horizon = HorizonOf(r, last),
            Description = r.TextOrEmpty("description"),
            Version = r.TextOrEmpty("version"),
            Counts = new DataSetCounts(
                r.Integer("people"),
                r.Integer("factions"),
                r.Integer("ties"),
                r.Integer("events"),
                r.Integer("sources"),
                r.Integer("claims")
            ),
            Lead = r.TextOrEmpty("lead"),
            Seats = SeatsOf(r),
            Actors = r.TextOrNull("actors") is { } kind and not "people" ? kind : null,
            NeutralAmong = r.Texts("neutralAmong"),
        };
    }

    private static DateOnly HorizonOf(Record r, int last)
    {
        if (r.DayOrNull("horizon") is { } day)
        {
            if (day.Year == last)
            {
                return day;
            }
            r.Note("horizon", $"no day of the last year, {last}");
        }
        return new DateOnly(last, 12, 31);
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
