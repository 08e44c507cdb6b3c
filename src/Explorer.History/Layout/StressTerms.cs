using Explorer.History.Pictures;
using Explorer.History.Ties;

namespace Explorer.History.Layout;

/// <summary>
/// What the pictures of all years want of the places: allies near each other, rivals far, the allies of allies not too far, the rivals of allies apart, the
/// members of a faction together. What several years want of the same two places is one term.
/// </summary>
internal sealed class StressTerms
{
    // A faction of two is no more than a tie.
    private const int FewestMembers = 3;

    private readonly LayoutTies _ties;
    private readonly StayMap _stays;
    private readonly LayoutOptions _options;
    private readonly List<StressTerm> _terms = [];

    private StressTerms(LayoutTies ties, StayMap stays, LayoutOptions options)
    {
        (_ties, _stays, _options) = (ties, stays, options);
        Places = stays.Count;
    }

    /// <summary>How many places there are: those of the stays, then the middles of factions.</summary>
    public int Places { get; private set; }

    /// <summary>The terms, each two places and kind of wish once.</summary>
    public StressTerm[] All { get; private set; } = [];

    /// <summary>Puts the middle of each faction where its members are.</summary>
    public void PutMiddles(PlaceList places)
    {
        var members = new int[places.Count];
        Array.Clear(places.X, _stays.Count, places.Count - _stays.Count);
        Array.Clear(places.Y, _stays.Count, places.Count - _stays.Count);
        foreach (var term in All.Where(term => term.B >= _stays.Count))
        {
            places.X[term.B] += places.X[term.A];
            places.Y[term.B] += places.Y[term.A];
            members[term.B]++;
        }
        for (var i = _stays.Count; i < places.Count; i++)
        {
            (places.X[i], places.Y[i]) = (places.X[i] / members[i], places.Y[i] / members[i]);
        }
    }

    public static StressTerms Of(Chronicle chronicle, LayoutTies ties, StayMap stays, LayoutOptions options)
    {
        var terms = new StressTerms(ties, stays, options);
        for (var year = ties.First; year <= ties.Last; year++)
        {
            terms.AddTies(year);
            terms.AddSecondHand(year);
        }

        terms.AddFactions(chronicle);
        terms.All = terms.Merged();
        return terms;
    }

    private void AddTies(int year)
    {
        foreach (var tie in _ties.Years[year - _ties.First])
        {
            var (distances, weights) = tie.IsAllied
                ? (_options.AlliedDistance, _options.AlliedWeight)
                : (_options.RivalDistance, _options.RivalWeight);
            var strength = Math.Min(tie.Strength, distances.Count - 1);
            Add(year, tie.A, tie.B, tie.IsAllied ? DistanceBound.Exact : DistanceBound.AtLeast, distances[strength], weights[strength]);
        }
    }

    /// <summary>An ally's ally counts as an ally, an ally's rival as a rival, each as often as somebody says so; a rival's rival says nothing.</summary>
    private void AddSecondHand(int year)
    {
        var sums = new SortedDictionary<(int, int), int>();
        for (var middle = 0; middle < _ties.People.Count; middle++)
        {
            var near = _ties.Of(middle, year);
            if (near.Length > _options.MostNeighbours)
            {
                continue;
            }
            for (var i = 0; i < near.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    if (near[i].IsAllied || near[j].IsAllied)
                    {
                        var (a, b) = (Other(near[i], middle), Other(near[j], middle));
                        var key = a < b ? (a, b) : (b, a);
                        sums[key] = sums.GetValueOrDefault(key) + (near[i].IsAllied == near[j].IsAllied ? 1 : -1);
                    }
                }
            }
        }

        var direct = _ties.Years[year - _ties.First].Select(tie => (tie.A, tie.B)).ToHashSet();
        foreach (var ((a, b), sum) in sums)
        {
            if (sum != 0 && !direct.Contains((a, b)))
            {
                var (bound, distance) =
                    sum > 0
                        ? (DistanceBound.AtMost, _options.SecondHandAlliedDistance)
                        : (DistanceBound.AtLeast, _options.SecondHandRivalDistance);
                Add(year, a, b, bound, distance, _options.SecondHandWeight * Math.Min(3, Math.Abs(sum)));
            }
        }
    }

    /// <summary>The middle of a faction is a place of its own in each year, drawn by its members as it draws them.</summary>
    private void AddFactions(Chronicle chronicle)
    {
        var numbers = _ties.People.Select((person, i) => (person.Id, i)).ToDictionary(one => one.Id, one => one.i, StringComparer.Ordinal);
        for (var year = _ties.First; year <= _ties.Last; year++)
        {
            var day = new DateOnly(year, 12, 31);
            var factions = chronicle
                .Memberships.Where(one =>
                    one.Period.Holds(day)
                    && one.Certainty != Certainty.Legend
                    && numbers.ContainsKey(one.Person)
                    && !chronicle.IsDeadOn(one.Person, day)
                )
                .GroupBy(one => one.Faction, one => numbers[one.Person], StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal);
            foreach (var faction in factions)
            {
                int[] members = [.. faction.Distinct().Order()];
                if (members.Length < FewestMembers)
                {
                    continue;
                }
                foreach (var member in members)
                {
                    _terms.Add(
                        new StressTerm(
                            _stays.Of(member, year),
                            Places,
                            DistanceBound.AtMost,
                            _options.FactionRadius * Math.Sqrt(members.Length / 6.0),
                            _options.FactionWeight
                        )
                    );
                }

                Places++;
            }
        }
    }

    private void Add(int year, int a, int b, DistanceBound bound, double distance, double weight)
    {
        var (first, second) = (_stays.Of(a, year), _stays.Of(b, year));
        _terms.Add(new StressTerm(Math.Min(first, second), Math.Max(first, second), bound, distance, weight));
    }

    private StressTerm[] Merged()
    {
        _terms.Sort();
        var merged = new List<StressTerm>();
        foreach (var term in _terms)
        {
            if (merged.Count > 0 && merged[^1].IsLike(term))
            {
                merged[^1] = term with { Weight = merged[^1].Weight + term.Weight };
            }
            else
            {
                merged.Add(term);
            }
        }

        return [.. merged];
    }

    private static int Other(YearTie tie, int person) => tie.A == person ? tie.B : tie.A;
}
