using Explorer.Server.Timeline;

namespace Explorer.Server.TakeAway;

/// <summary>As much of a history as is about some people: they, what tied them to each other, and what that rests on.</summary>
internal static class TimelineSlice
{
    /// <summary>Cuts a history down.</summary>
    /// <param name="whole">The history.</param>
    /// <param name="ids">The ids of the people who stay.</param>
    /// <param name="named">The ids of events that stay in any case; other ids among them say nothing.</param>
    /// <param name="years">The years of which it is told what they changed.</param>
    public static TimelineReply About(TimelineReply whole, IReadOnlySet<string> ids, IReadOnlySet<string> named, IReadOnlySet<int> years)
    {
        var ties = whole.Ties.Where(tie => ids.Contains(tie.A) && ids.Contains(tie.B)).ToList();
        var tieIds = ties.Select(tie => tie.Id).ToHashSet(StringComparer.Ordinal);
        var ended = ties.Select(tie => tie.EndedBy).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var events = whole
            .Events.Where(one =>
                named.Contains(one.Id) || ended.Contains(one.Id) || (years.Contains(one.Year) && one.People.Count(ids.Contains) > 1)
            )
            .ToList();
        var claimed = ties.SelectMany(tie => tie.Claims).Concat(events.SelectMany(one => one.Claims)).ToHashSet(StringComparer.Ordinal);
        var claims = whole.Claims.Where(claim => claimed.Contains(claim.Id)).ToList();
        var sources = ties.SelectMany(tie => tie.Sources)
            .Concat(events.SelectMany(one => one.Sources))
            .Concat(claims.Select(claim => claim.Source).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        var memberships = whole.Memberships.Where(one => ids.Contains(one.Person)).ToList();
        var factions = memberships.Select(one => one.Faction).ToHashSet(StringComparer.Ordinal);
        return whole with
        {
            Years = whole.Years with
            {
                Entries = [.. whole.Years.Entries.Select(entry => About(entry, ids, tieIds, years.Contains(entry.Year)))],
            },
            People = [.. whole.People.Where(person => ids.Contains(person.Id))],
            Factions = [.. whole.Factions.Where(faction => factions.Contains(faction.Id))],
            Memberships = memberships,
            Offices = [.. whole.Offices.Where(office => ids.Contains(office.Person))],
            // Remarks are for those who keep the data. Only of a source the first word is shown: whether it was read again.
            Ties = [.. ties.Select(tie => tie with { Note = "" })],
            Runs = [.. whole.Runs.Where(run => ids.Contains(run.A) && ids.Contains(run.B))],
            Events = events,
            Sources =
            [
                .. whole
                    .Sources.Where(source => sources.Contains(source.Id))
                    .Select(source => source with { Note = source.Note.Split('.')[0] }),
            ],
            Claims = claims,
        };
    }

    private static YearEntry About(YearEntry entry, IReadOnlySet<string> ids, HashSet<string> ties, bool withChanges) =>
        entry with
        {
            Ties = [.. entry.Ties.Where(ties.Contains)],
            Seats = [.. entry.Seats.Where(seat => ids.Contains(seat.Person))],
            Factions =
            [
                .. entry
                    .Factions.Select(faction => faction with { Members = [.. faction.Members.Where(one => ids.Contains(one.Person))] })
                    .Where(faction => faction.Members.Count > 0),
            ],
            Dead = [.. entry.Dead.Where(ids.Contains)],
            Changes = withChanges ? [.. entry.Changes.Where(change => change.People.All(ids.Contains))] : [],
        };
}
