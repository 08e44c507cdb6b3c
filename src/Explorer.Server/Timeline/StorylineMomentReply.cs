using System.Globalization;
using Explorer.History.Dates;
using Explorer.History.Storylines;

namespace Explorer.Server.Timeline;

/// <summary>A time at which people come together or part.</summary>
/// <param name="Day">The first day of the month in which it is seen.</param>
/// <param name="When">That month in words.</param>
/// <param name="Changes">Who came together, parted or died.</param>
public sealed record StorylineMomentReply(string Day, string When, IReadOnlyList<CampChangeReply> Changes)
{
    internal static StorylineMomentReply Of(StorylineMoment moment) =>
        new(
            Spans.Day(moment.Day),
            EdtfDate.Parse(moment.Day.ToString("yyyy-MM", CultureInfo.InvariantCulture)).ToWords(),
            [.. moment.Changes.Select(change => new CampChangeReply(WordOf(change.Kind), change.People, change.Others))]
        );

    private static string WordOf(CampChangeKind kind) =>
        kind switch
        {
            CampChangeKind.Together => "together",
            CampChangeKind.Apart => "apart",
            _ => "died",
        };
}

/// <summary>What happened to a camp.</summary>
/// <param name="Kind">together, apart or died.</param>
/// <param name="People">The ids of those who came, left or died; where nobody is among the others, of all who stand together now.</param>
/// <param name="Others">The ids of those whom they joined or left.</param>
public sealed record CampChangeReply(string Kind, IReadOnlyList<string> People, IReadOnlyList<string> Others);
