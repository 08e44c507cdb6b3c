using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Storylines;

/// <summary>The camps of one day: those who are tied to others, parted as in a storyline, but for this day alone.</summary>
public static class YearCamps
{
    /// <summary>The camps, the largest first, each with its most prominent people first; who stands alone comes last.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="day">The day; the picture of a year is its 31 December.</param>
    /// <param name="options">When people count as one camp.</param>
    /// <param name="most">The most people; the most prominent and the most firmly tied stay.</param>
    public static IReadOnlyList<IReadOnlyList<string>> On(Chronicle chronicle, DateOnly day, StorylineOptions options, int most)
    {
        // Nobody has a camp yet that he would have to leave, and of so many people most have no tie.
        var own = options with
        {
            Inertia = 0,
            StrangerInertia = 0,
            Strangers = options.Strangers / 3,
        };
        var state = TieState.On(chronicle, day);
        var weights = state
            .Ties.Values.SelectMany(tie => new[] { (Person: tie.A, tie.Strength), (Person: tie.B, tie.Strength) })
            .GroupBy(end => end.Person, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(end => end.Strength), StringComparer.Ordinal);
        Person[] people =
        [
            .. chronicle
                .People.Where(person => weights.ContainsKey(person.Id))
                .OrderBy(person => person.Tier)
                .ThenByDescending(person => weights[person.Id])
                .ThenBy(person => person.Id, StringComparer.Ordinal)
                .Take(most),
        ];
        var pull = new double[people.Length, people.Length];
        for (var a = 0; a < people.Length; a++)
        {
            for (var b = 0; b < people.Length; b++)
            {
                pull[a, b] = a == b ? 0 : own.Pull(state.TryGet(people[a].Id, people[b].Id, out var tie) ? tie : null);
            }
        }

        var present = new bool[people.Length];
        Array.Fill(present, true);
        var camps = new CampFinder(people.Length, own).Step(pull, present);
        return
        [
            .. Enumerable
                .Range(0, people.Length)
                .GroupBy(person => camps[person])
                .OrderByDescending(camp => camp.Count())
                .ThenBy(camp => camp.First())
                .Select(camp => (IReadOnlyList<string>)[.. camp.Select(person => people[person].Id)]),
        ];
    }
}
