using Explorer.Server.Timeline;

namespace Explorer.Server.Years;

/// <summary>A faction with its members on 31 December of a year.</summary>
/// <param name="Id">The faction's id.</param>
/// <param name="Name">The faction's name.</param>
/// <param name="Members">Its members on that day.</param>
public sealed record YearFaction(string Id, string Name, IReadOnlyList<YearMember> Members)
{
    /// <summary>The factions that have members at the end of a year.</summary>
    internal static IReadOnlyList<YearFaction> AtEndOf(TimelineReply timeline, int year)
    {
        var day = $"{year:0000}-12-31";
        var members = timeline
            .Memberships.Where(membership => HoldsOn(membership, day))
            .ToLookup(one => one.Faction, StringComparer.Ordinal);
        return
        [
            .. timeline
                .Factions.Where(faction => members.Contains(faction.Id))
                .Select(faction => new YearFaction(
                    faction.Id,
                    faction.Name,
                    [.. members[faction.Id].Select(one => new YearMember(one.Person, one.Role))]
                )),
        ];
    }

    /// <summary>Days as ISO text compare as the days do.</summary>
    private static bool HoldsOn(MembershipReply membership, string day) =>
        string.CompareOrdinal(membership.ValidFrom, day) <= 0 && (membership.Open || string.CompareOrdinal(day, membership.ValidTo) <= 0);
}

/// <summary>A member of a faction.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Role">leader, member or supporter.</param>
public sealed record YearMember(string Person, string Role);
