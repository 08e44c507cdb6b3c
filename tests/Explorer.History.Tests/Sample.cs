using Explorer.History.Dates;
using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Tests;

/// <summary>Builds small histories.</summary>
internal static class Sample
{
    public static SeatBody Council { get; } = new("full-member", "candidate", "the Politburo", "in the Politburo", "candidate");

    public static Person Person(string id, int tier = 1, string? died = null, string manner = "") =>
        new(
            id,
            id,
            char.ToUpperInvariant(id[0]) + id[1..],
            Born: EdtfDate.Parse("1880"),
            died is null ? null : EdtfDate.Parse(died),
            manner,
            tier
        );

    public static SignedTie Ally(string id, string a, string b, string start, string? end = null, int strength = 2) =>
        Tie(id, a, b, TieSign.Alliance, start, end, strength);

    public static SignedTie Rival(string id, string a, string b, string start, string? end = null, int strength = 2) =>
        Tie(id, a, b, TieSign.Rivalry, start, end, strength);

    public static Tenure Full(string person, string start, string? end = null) => Tenure(person, Council.FullOffice, start, end);

    public static Tenure Candidate(string person, string start, string? end = null) => Tenure(person, Council.CandidateOffice, start, end);

    public static HistoricEvent Event(string id, string date, string text, string kind, params string[] people) =>
        new(id, EdtfDate.Parse(date), "The title of " + id, text, kind, people);

    public static Chronicle Chronicle(
        IReadOnlyList<Person> people,
        IReadOnlyList<SignedTie>? ties = null,
        IReadOnlyList<Tenure>? tenures = null,
        IReadOnlyList<HistoricEvent>? events = null,
        IReadOnlyList<Membership>? memberships = null
    ) => new(people, ties ?? [], tenures ?? [], events ?? [], memberships, Council, new DateOnly(1940, 12, 31));

    private static SignedTie Tie(string id, string a, string b, TieSign sign, string start, string? end, int strength) =>
        new(id, a, b, sign, EdtfDate.Parse(start), end is null ? null : EdtfDate.Parse(end), strength, "political", Certainty.Attested);

    private static Tenure Tenure(string person, string office, string start, string? end) =>
        new(person, office, EdtfDate.Parse(start), end is null ? null : EdtfDate.Parse(end));
}
