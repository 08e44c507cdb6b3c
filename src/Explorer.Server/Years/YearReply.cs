using Explorer.History.Ties;
using Explorer.Server.Timeline;

namespace Explorer.Server.Years;

/// <summary>One year: the state on 31 December and what changed since the one before.</summary>
/// <param name="Year">The year.</param>
/// <param name="Sentence">What it brought, in one sentence.</param>
/// <param name="Ties">The ties that hold on 31 December, at most one for each pair.</param>
/// <param name="Began">Pairs that had no tie before.</param>
/// <param name="Ended">Pairs that have none any more.</param>
/// <param name="Flipped">Allies who became rivals, or rivals who became allies.</param>
/// <param name="Others">Ties that grew firmer or looser, deaths, and seats.</param>
/// <param name="Factions">The factions that have members on 31 December.</param>
/// <param name="Events">The events of the year.</param>
public sealed record YearReply(
    int Year,
    string Sentence,
    IReadOnlyList<TieReply> Ties,
    IReadOnlyList<ChangeReply> Began,
    IReadOnlyList<ChangeReply> Ended,
    IReadOnlyList<ChangeReply> Flipped,
    IReadOnlyList<ChangeReply> Others,
    IReadOnlyList<YearFaction> Factions,
    IReadOnlyList<EventReply> Events
)
{
    internal static YearReply Of(TimelineSnapshot snapshot, int year)
    {
        var timeline = snapshot.Timeline;
        var entry = timeline.Years.Entries.First(one => one.Year == year);
        var holding = TieState.AtEndOf(snapshot.Chronicle, year).Ties.Values.Select(tie => tie.Id).ToHashSet(StringComparer.Ordinal);
        var kinds = entry.Changes.ToLookup(change => change.Kind, StringComparer.Ordinal);
        return new YearReply(
            year,
            entry.Sentence,
            [.. timeline.Ties.Where(tie => holding.Contains(tie.Id))],
            [.. kinds["began"]],
            [.. kinds["ended"]],
            [.. kinds["flipped"]],
            [.. entry.Changes.Where(change => change.Kind is not ("began" or "ended" or "flipped"))],
            YearFaction.AtEndOf(timeline, year),
            [.. timeline.Events.Where(e => e.Year == year)]
        );
    }
}
