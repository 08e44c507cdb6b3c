using Explorer.History.Dates;
using Explorer.History.Storylines;

namespace Explorer.Server.Timeline;

/// <summary>The line of a person in a storyline.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Tier">Prominence: 1 the leaders, 2, 3.</param>
/// <param name="From">The first day on which it is drawn.</param>
/// <param name="To">The last one: the day of the death, or the end of the years that are told.</param>
/// <param name="Dies">Whether it ends with the death.</param>
/// <param name="Stays">At which heights it runs, the earliest first.</param>
/// <param name="Factions">To which faction the person belongs, the earliest first; of several, the one joined last.</param>
/// <param name="Alone">The stretches in which the person has no tie to any of the others.</param>
/// <param name="Doubts">The stretches within which it joined or left others, where the day is not known.</param>
public sealed record StorylineLineReply(
    string Person,
    int Tier,
    string From,
    string To,
    bool Dies,
    IReadOnlyList<LineStayReply> Stays,
    IReadOnlyList<LineFactionReply> Factions,
    IReadOnlyList<StretchReply> Alone,
    IReadOnlyList<StretchReply> Doubts
)
{
    internal static StorylineLineReply Of(StorylineLine line) =>
        new(
            line.Person.Id,
            line.Person.Tier,
            Spans.Day(line.From),
            Spans.Day(line.To),
            line.Dies,
            [.. line.Stays.Select(stay => new LineStayReply(Spans.Day(stay.From), StorylineReply.Rounded(stay.Height)))],
            [.. line.Factions.Select(one => new LineFactionReply(Spans.Day(one.Period.First), Spans.Day(one.Period.Last), one.Faction))],
            [.. line.Alone.Select(StretchReply.Of)],
            [.. line.Doubts.Select(StretchReply.Of)]
        );
}

/// <summary>From a day on a line runs at a height.</summary>
/// <param name="From">The first day.</param>
/// <param name="Height">The height, from above.</param>
public sealed record LineStayReply(string From, double Height);

/// <summary>For a time the person of a line belongs to a faction.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Faction">The faction's id.</param>
public sealed record LineFactionReply(string From, string To, string Faction);

/// <summary>Some days in a row.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record StretchReply(string From, string To)
{
    internal static StretchReply Of(Period period) => new(Spans.Day(period.First), Spans.Day(period.Last));
}
