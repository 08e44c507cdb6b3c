using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Storylines;

/// <summary>
/// Chooses whose lines are drawn: the first two tiers; where they are few, those who were tied to them most firmly and longest in these years; where they are
/// many, the best connected of them.
/// </summary>
internal static class StorylineCast
{
    // The lesser tiers follow only where the greater leave room.
    private const int Chosen = 2;

    public static Person[] Of(Chronicle chronicle, StorylineYears years, StorylineOptions options)
    {
        var (from, to) = (new DateOnly(years.First, 1, 1), new DateOnly(years.Last, 12, 31));
        var living = chronicle.People.Where(person => !person.IsDeadOn(from) && !(person.Born?.Earliest > to)).ToList();
        var great = living.Where(person => person.Tier <= Chosen).Select(person => person.Id).ToHashSet(StringComparer.Ordinal);
        var weights = Weights(chronicle, from, to, great.Count > 0 ? great : null);
        var ranked = living
            .Where(person => weights.GetValueOrDefault(person.Id) > 0)
            .OrderBy(person => person.Tier)
            .ThenByDescending(person => weights.GetValueOrDefault(person.Id))
            .ThenBy(person => person.Id, StringComparer.Ordinal)
            .ToList();
        var room = Math.Clamp(ranked.Count(person => person.Tier <= Chosen), options.FewestPeople, options.MostPeople);
        var among = ranked.Take(room).ToHashSet();
        return [.. chronicle.People.Where(among.Contains)];
    }

    /// <summary>How much each is tied to the great in these years: strength times days; without great ones, to all.</summary>
    private static Dictionary<string, double> Weights(Chronicle chronicle, DateOnly from, DateOnly to, HashSet<string>? great)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var tie in chronicle.Ties.Where(tie => !tie.IsLegend))
        {
            var (first, last) = (Math.Max(tie.Period.First.DayNumber, from.DayNumber), Math.Min(tie.Period.Last.DayNumber, to.DayNumber));
            if (last < first)
            {
                continue;
            }
            var weight = (double)tie.Strength * (last - first + 1);
            if (great?.Contains(tie.B) != false)
            {
                weights[tie.A] = weights.GetValueOrDefault(tie.A) + weight;
            }
            if (great?.Contains(tie.A) != false)
            {
                weights[tie.B] = weights.GetValueOrDefault(tie.B) + weight;
            }
        }

        return weights;
    }
}
