using Explorer.History.Changes;
using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Storylines;

/// <summary>
/// Who stood with whom through time: a line for each person; lines run side by side while people stand together. What holds on a day is that of
/// <see cref="TieState"/>; who forms a camp follows from it, see <see cref="StorylineOptions"/>. The same chronicle gives the same storyline.
/// </summary>
public sealed record Storyline
{
    // More are never drawn; which have room, the page sees.
    private const int MostEvents = 40;

    /// <summary>The years that are told.</summary>
    public required StorylineYears Years { get; init; }

    /// <summary>How it was reckoned.</summary>
    public required StorylineOptions Options { get; init; }

    /// <summary>How high it is; the lines of a camp lie 1 apart.</summary>
    public required double Height { get; init; }

    /// <summary>The lines, in the order of the people.</summary>
    public required IReadOnlyList<StorylineLine> Lines { get; init; }

    /// <summary>The times between which the camps change, the earliest first.</summary>
    public required IReadOnlyList<StorylineTime> Times { get; init; }

    /// <summary>Who came together and parted, the earliest first.</summary>
    public required IReadOnlyList<StorylineMoment> Moments { get; init; }

    /// <summary>The events of these years, the most important first.</summary>
    public required IReadOnlyList<HistoricEvent> Events { get; init; }

    /// <summary>How often lines cross.</summary>
    public required int Crossings { get; init; }

    /// <summary>How often they would cross if the lines of each camp, and the camps by their first, were in the order of the alphabet.</summary>
    public required int AlphabeticalCrossings { get; init; }

    /// <summary>Reckons the storyline of a history.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="factions">Its factions; where some have a colour, only those are named along the lines.</param>
    /// <param name="years">The years to tell.</param>
    /// <param name="options">How.</param>
    public static Storyline Of(Chronicle chronicle, IReadOnlyList<Faction> factions, StorylineYears years, StorylineOptions options)
    {
        var people = StorylineCast.Of(chronicle, years, options);
        var steps = new StorylineSteps(years, options);
        var ties = new StorylineTies(chronicle, people, steps);
        var columns = Column.Of(CampsOf(ties, steps, options));
        var orders = LineOrder.Best(columns, people.Length, options);
        var places = LinePlaces.Of(
            columns,
            orders,
            Array.ConvertAll(people, person => person.Tier == 1 ? options.LeaderWeight : 1),
            options
        );
        var drawn = factions.Any(faction => faction.Hue is not null) ? factions.Where(faction => faction.Hue is not null) : factions;
        var ids = drawn.Select(faction => faction.Id).ToHashSet(StringComparer.Ordinal);
        return new Storyline
        {
            Years = years,
            Options = options,
            Height = places.Height,
            Lines = new LineWriter(chronicle, ids, people, steps, ties, columns, places.Heights).Lines(),
            Times =
            [
                .. columns.Select(
                    (column, k) =>
                        new StorylineTime(
                            steps.Begin(column.Step),
                            [
                                .. orders[k]
                                    .GroupBy(person => column.Camp[person])
                                    .Select(camp => (IReadOnlyList<string>)[.. camp.Select(person => people[person].Id)]),
                            ]
                        )
                ),
            ],
            Moments = StorylineMoments.Of(columns, people, steps),
            Events =
            [
                .. chronicle
                    .Events.Where(e => e.Year >= years.First && e.Year <= years.Last)
                    .OrderByDescending(e => Importance.OfEvent(chronicle, e))
                    .ThenBy(e => e.Date.Earliest)
                    .ThenBy(e => e.Id, StringComparer.Ordinal)
                    .Take(MostEvents),
            ],
            Crossings = LineOrder.Crossings(orders, people.Length),
            AlphabeticalCrossings = LineOrder.Crossings(
                LineOrder.Alphabetical(columns, Array.ConvertAll(people, person => person.MapName)),
                people.Length
            ),
        };
    }

    private static int[][] CampsOf(StorylineTies ties, StorylineSteps steps, StorylineOptions options)
    {
        var finder = new CampFinder(ties.People, options);
        var camps = new int[steps.Count][];
        for (var step = 0; step < steps.Count; step++)
        {
            camps[step] =
                step > 0 && ties.IsAsBefore(step) ? camps[step - 1].ToArray() : finder.Step(ties.Pulls(step, options), ties.Present(step));
        }

        Wobbles.Still(camps, options.ShortestStay);
        return camps;
    }
}
