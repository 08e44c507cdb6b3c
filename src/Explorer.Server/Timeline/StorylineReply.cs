using Explorer.History.Storylines;

namespace Explorer.Server.Timeline;

/// <summary>Who stood with whom through time: a line for each of the leading people; lines run side by side while people stand together.</summary>
public sealed record StorylineReply
{
    /// <summary>The years that are told, each with its width.</summary>
    public required IReadOnlyList<StorylineYearReply> Years { get; init; }

    /// <summary>How high it is; the lines of a camp lie 1 apart.</summary>
    public required double Height { get; init; }

    /// <summary>The lines, in the order of the people.</summary>
    public required IReadOnlyList<StorylineLineReply> Lines { get; init; }

    /// <summary>The times between which the camps change, the earliest first.</summary>
    public required IReadOnlyList<StorylineTimeReply> Times { get; init; }

    /// <summary>The camps of each year of the data set on its 31 December, of all who have ties, the most prominent of them where they are many.</summary>
    public required IReadOnlyList<YearCampsReply> Camps { get; init; }

    /// <summary>Who came together and parted, the earliest first.</summary>
    public required IReadOnlyList<StorylineMomentReply> Moments { get; init; }

    /// <summary>The ids of the events of these years, the most important first.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>How often lines cross.</summary>
    public required int Crossings { get; init; }

    /// <summary>How often they would cross if the lines of each camp, and the camps by their first, were in the order of the alphabet.</summary>
    public required int AlphabeticalCrossings { get; init; }

    /// <summary>A stay of fewer months than this is not drawn.</summary>
    public required double ShortestStay { get; init; }

    internal static StorylineReply Of(Storyline storyline, IReadOnlyList<YearCampsReply> camps) =>
        new()
        {
            Years =
            [
                .. Enumerable
                    .Range(storyline.Years.First, storyline.Years.Last - storyline.Years.First + 1)
                    .Select(year => new StorylineYearReply(year, storyline.Years.WidthOf(year, storyline.Options))),
            ],
            Height = Rounded(storyline.Height),
            Lines = [.. storyline.Lines.Select(StorylineLineReply.Of)],
            Times = [.. storyline.Times.Select(time => new StorylineTimeReply(Spans.Day(time.From), time.Camps))],
            Camps = camps,
            Moments = [.. storyline.Moments.Select(StorylineMomentReply.Of)],
            Events = [.. storyline.Events.Select(e => e.Id)],
            Crossings = storyline.Crossings,
            AlphabeticalCrossings = storyline.AlphabeticalCrossings,
            ShortestStay = storyline.Options.ShortestStay * 12.0 / storyline.Options.StepsPerYear,
        };

    /// <summary>Heights need no more than thousandths.</summary>
    internal static double Rounded(double height) => Math.Round(height, 3);
}

/// <summary>A year of a storyline.</summary>
/// <param name="Year">The year.</param>
/// <param name="Width">How wide it is; 1 for a core year.</param>
public sealed record StorylineYearReply(int Year, double Width);

/// <summary>From a day on, until the next of these, the camps are the same.</summary>
/// <param name="From">The first day.</param>
/// <param name="Camps">The ids of the people of each camp, the camps and their people from above; who is alone is a camp too.</param>
public sealed record StorylineTimeReply(string From, IReadOnlyList<IReadOnlyList<string>> Camps);

/// <summary>The camps of a year on its 31 December.</summary>
/// <param name="Year">The year.</param>
/// <param name="Camps">The ids of the people of each camp, the largest first; who stands alone comes last.</param>
public sealed record YearCampsReply(int Year, IReadOnlyList<IReadOnlyList<string>> Camps);
