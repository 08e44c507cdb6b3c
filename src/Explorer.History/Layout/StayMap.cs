namespace Explorer.History.Layout;

/// <summary>
/// Which years share a place. Somebody stays where he is as long as his own ties are the same, and also while he has none; so only those move whose ties changed,
/// and whoever is away comes back to his place.
/// </summary>
internal sealed class StayMap
{
    private readonly int[][] _of;

    private StayMap(int first, int[][] of)
    {
        (First, _of) = (first, of);
        Count = of.Length == 0 ? 0 : of[^1][^1] + 1;
        People = new int[Count];
        Links = new List<(int, int)>(Count);
        for (var person = 0; person < of.Length; person++)
        {
            for (var year = 0; year < of[person].Length; year++)
            {
                People[of[person][year]] = person;
                if (year > 0 && of[person][year] != of[person][year - 1])
                {
                    Links.Add((of[person][year - 1], of[person][year]));
                }
            }
        }
    }

    /// <summary>The first year.</summary>
    public int First { get; }

    /// <summary>How many stays there are.</summary>
    public int Count { get; }

    /// <summary>Whose each is.</summary>
    public int[] People { get; }

    /// <summary>The stays of one person that follow each other.</summary>
    public List<(int Before, int After)> Links { get; }

    /// <summary>The stay of a person in a year.</summary>
    public int Of(int person, int year) => _of[person][year - First];

    /// <summary>One for each person and all years.</summary>
    public static StayMap Single(LayoutTies ties) => Of(ties, (_, _) => false);

    /// <summary>A new one whenever the ties of a person change.</summary>
    public static StayMap ByTies(LayoutTies ties)
    {
        var last = new YearTie[ties.People.Count][];
        return Of(
            ties,
            (person, year) =>
            {
                var now = ties.Of(person, year);
                if (now.Length == 0)
                {
                    return false;
                }
                var isNew = last[person] is { } before && ties.People[person].Home is null && !before.AsSpan().SequenceEqual(now);
                last[person] = now;
                return isNew;
            }
        );
    }

    /// <summary>The same without the steps that some do not count as such.</summary>
    /// <param name="isStep">Whether the step between two stays that follow each other is one.</param>
    public StayMap Where(Func<int, int, bool> isStep)
    {
        var next = -1;
        var of = Array.ConvertAll(
            _of,
            years =>
            {
                var own = new int[years.Length];
                for (var year = 0; year < years.Length; year++)
                {
                    var isNew = year == 0 || (years[year] != years[year - 1] && isStep(years[year - 1], years[year]));
                    own[year] = next += isNew ? 1 : 0;
                }

                return own;
            }
        );
        return new StayMap(First, of);
    }

    private static StayMap Of(LayoutTies ties, Func<int, int, bool> isNew)
    {
        var next = -1;
        var of = new int[ties.People.Count][];
        for (var person = 0; person < of.Length; person++)
        {
            of[person] = new int[ties.Last - ties.First + 1];
            next++;
            for (var year = ties.First; year <= ties.Last; year++)
            {
                next += isNew(person, year) ? 1 : 0;
                of[person][year - ties.First] = next;
            }
        }

        return new StayMap(ties.First, of);
    }
}
