namespace Explorer.Server.Timeline;

/// <summary>One year: the state on 31 December and what changed since the one before.</summary>
/// <param name="Year">The year.</param>
/// <param name="Sentence">What it brought, in one sentence.</param>
/// <param name="Ties">The ties that hold on 31 December, at most one for each pair.</param>
/// <param name="Began">Pairs that had no tie before.</param>
/// <param name="Ended">Pairs that have none any more.</param>
/// <param name="Flipped">Allies who became rivals, or rivals who became allies.</param>
/// <param name="Others">Ties that grew firmer or looser, deaths, and seats.</param>
/// <param name="Factions">The factions that have members on 31 December.</param>
/// <param name="Seats">Who has a seat, full or candidate, on 31 December.</param>
/// <param name="Dead">The ids of those who have died by then.</param>
/// <param name="Events">The events of the year.</param>
public sealed record YearReply(
    int Year,
    string Sentence,
    IReadOnlyList<TieReply> Ties,
    IReadOnlyList<ChangeReply> Began,
    IReadOnlyList<ChangeReply> Ended,
    IReadOnlyList<ChangeReply> Flipped,
    IReadOnlyList<ChangeReply> Others,
    IReadOnlyList<NamedFaction> Factions,
    IReadOnlyList<YearSeat> Seats,
    IReadOnlyList<string> Dead,
    IReadOnlyList<EventReply> Events
)
{
    internal static YearReply Of(TimelineSnapshot snapshot, int year)
    {
        var timeline = snapshot.Timeline;
        var entry = timeline.Years.Entries.First(one => one.Year == year);
        var holding = entry.Ties.ToHashSet(StringComparer.Ordinal);
        var kinds = entry.Changes.ToLookup(change => change.Kind, StringComparer.Ordinal);
        return new YearReply(
            year,
            entry.Sentence,
            [.. timeline.Ties.Where(tie => holding.Contains(tie.Id))],
            [.. kinds["began"]],
            [.. kinds["ended"]],
            [.. kinds["flipped"]],
            [.. entry.Changes.Where(change => change.Kind is not ("began" or "ended" or "flipped" or "event"))],
            [.. entry.Factions.Select(faction => NamedFaction.Of(faction, timeline))],
            entry.Seats,
            entry.Dead,
            [.. timeline.Events.Where(e => e.Year == year)]
        );
    }
}

/// <summary>A faction with its members on 31 December of a year.</summary>
/// <param name="Id">The faction's id.</param>
/// <param name="Name">The faction's name.</param>
/// <param name="Members">Its members on that day.</param>
public sealed record NamedFaction(string Id, string Name, IReadOnlyList<YearMember> Members)
{
    internal static NamedFaction Of(YearFaction faction, TimelineReply timeline) =>
        new(faction.Id, timeline.Factions.FirstOrDefault(one => one.Id == faction.Id)?.Name ?? faction.Id, faction.Members);
}
