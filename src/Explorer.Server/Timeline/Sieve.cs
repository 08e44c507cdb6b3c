using Explorer.History.Dates;
using Explorer.History.Ties;
using Explorer.Server.Queries;

namespace Explorer.Server.Timeline;

/// <summary>Leaves out the records that do not fit the others: a second one of an id, a tie to somebody who is not there, an end before its start.</summary>
/// <param name="odd">Takes note of them.</param>
internal sealed class Sieve(OddValues odd)
{
    /// <summary>The first record of each id.</summary>
    public List<T> Unique<T>(string kind, IEnumerable<T> all, Func<T, string> id)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. all.Where(one => seen.Add(id(one)) || Refuse(kind, id(one), "there are two of this id"))];
    }

    /// <summary>The ties between two people who are there, each with an id of its own.</summary>
    public List<SignedTie> Ties(string kind, IEnumerable<SignedTie> all, IReadOnlySet<string> people) =>
        Unique(
            kind,
            all.Where(tie =>
                IsThere(kind, tie.Id, tie.A, people)
                && IsThere(kind, tie.Id, tie.B, people)
                && (tie.A != tie.B || Refuse(kind, tie.Id, "it ties somebody to himself"))
                && IsInOrder(kind, tie.Id, tie.Start, tie.End, tie.Known)
            ),
            tie => tie.Id
        );

    /// <summary>The tenures of people who are there.</summary>
    public List<Tenure> Tenures(string kind, IEnumerable<Tenure> all, IReadOnlySet<string> people) =>
        [
            .. all.Where(one =>
                IsThere(kind, one.Office, one.Person, people)
                && IsInOrder(kind, $"{one.Person}, {one.Office}", one.Start, one.End, one.Known)
            ),
        ];

    /// <summary>The memberships of people who are there in factions that are.</summary>
    public List<Membership> Memberships(
        string kind,
        IEnumerable<Membership> all,
        IReadOnlySet<string> people,
        IReadOnlySet<string> factions
    ) =>
        [
            .. all.Where(one =>
                IsThere(kind, one.Faction, one.Person, people)
                && IsThere(kind, one.Person, one.Faction, factions)
                && IsInOrder(kind, $"{one.Person}, {one.Faction}", one.Start, one.End, one.Known)
            ),
        ];

    private bool IsThere(string kind, string id, string other, IReadOnlySet<string> known) =>
        known.Contains(other) || Refuse(kind, id, $"it leads to {OddValues.Shown(other)}, which this data set does not have");

    private bool IsInOrder(string kind, string id, EdtfDate start, EdtfDate? end, Period? known) =>
        ((end is null || start.Earliest <= end.Latest) && (known is not { } days || days.First <= days.Last))
        || Refuse(kind, id, "its end is before its start");

    private bool Refuse(string kind, string id, string fault)
    {
        odd.Add($"{kind} {OddValues.Shown(id)}", fault, isLeftOut: true);
        return false;
    }
}
