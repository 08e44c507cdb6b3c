using Explorer.History.Pictures;

namespace Explorer.History.Layout;

/// <summary>
/// Where people stand on the map whom the data give no home: allies near each other, rivals far, in all years at once, and everybody as still as the ties allow.
/// Only those move whose own ties changed; who has none keeps his place. The places follow from the history and the options alone: the same give the same, in
/// whatever order the people are given. The method is told at <see cref="StressMajorization"/>; names get their room by <see cref="NameSpacing"/>.
/// </summary>
public sealed class SignedLayout
{
    // Tenths of a unit are finer than any screen.
    private const int Digits = 1;

    // Small moves are taken together more than once, since each time others become small.
    private const int Calmings = 2;

    private readonly Dictionary<string, LayoutStay[]> _stays;

    private SignedLayout(Dictionary<string, LayoutStay[]> stays, LayoutQuality quality) => (_stays, Quality) = (stays, quality);

    /// <summary>The stays of each person by id, the earliest first, which begins with the first year; of who has a home, the home.</summary>
    public IReadOnlyDictionary<string, LayoutStay[]> Stays => _stays;

    /// <summary>How good it is.</summary>
    public LayoutQuality Quality { get; }

    /// <summary>The place of a person in a year; that of the first year before it.</summary>
    /// <param name="person">The id of one of the people of the history.</param>
    /// <param name="year">The year.</param>
    public (double X, double Y) At(string person, int year)
    {
        var stays = _stays[person];
        var stay = stays[Math.Max(0, Array.FindLastIndex(stays, one => one.From <= year))];
        return (stay.X, stay.Y);
    }

    /// <summary>Lays out a history. People who have homes keep them; the others find their places around these.</summary>
    /// <param name="chronicle">The history.</param>
    /// <param name="first">The first year.</param>
    /// <param name="last">The last year; not before the first.</param>
    /// <param name="options">How.</param>
    public static SignedLayout Of(Chronicle chronicle, int first, int last, LayoutOptions options)
    {
        var ties = new LayoutTies(chronicle, first, last);
        var cast = new LayoutCast(chronicle, ties);
        var (common, unit) = CommonPlaces.Of(chronicle, ties, options);
        var stays = StayMap.ByTies(ties);
        var places = new PlaceList(stays.Count);
        for (var i = 0; i < stays.Count; i++)
        {
            (places.X[i], places.Y[i]) = (common.X[stays.People[i]], common.Y[stays.People[i]]);
        }

        for (var calming = 0; ; calming++)
        {
            places = new YearPlaces(chronicle, ties, cast, stays, options).Better(places, unit, calming == 0 ? 1 : 0);
            var (before, settled) = (stays, places);
            if (calming == Calmings || stays.Links.All(link => settled.Distance(link.Before, link.After) >= options.Rest))
            {
                break;
            }
            stays = before.Where((one, next) => settled.Distance(one, next) >= options.Rest);
            places = Joined(before, stays, settled, ties);
        }

        return Written(ties, cast, stays, places, options);
    }

    /// <summary>The places of fewer stays: the middle of those that are one now, each by its years.</summary>
    private static PlaceList Joined(StayMap before, StayMap after, PlaceList places, LayoutTies ties)
    {
        var joined = new PlaceList(after.Count);
        var years = new int[after.Count];
        for (var person = 0; person < ties.People.Count; person++)
        {
            for (var year = ties.First; year <= ties.Last; year++)
            {
                var (from, to) = (before.Of(person, year), after.Of(person, year));
                joined.X[to] += places.X[from];
                joined.Y[to] += places.Y[from];
                years[to]++;
            }
        }
        for (var i = 0; i < after.Count; i++)
        {
            (joined.X[i], joined.Y[i]) = (joined.X[i] / years[i], joined.Y[i] / years[i]);
        }

        return joined;
    }

    private static SignedLayout Written(LayoutTies ties, LayoutCast cast, StayMap stays, PlaceList places, LayoutOptions options)
    {
        var written = new Dictionary<string, LayoutStay[]>(ties.People.Count, StringComparer.Ordinal);
        for (var person = 0; person < ties.People.Count; person++)
        {
            var own = new List<LayoutStay>();
            for (var year = ties.First; year <= ties.Last; year++)
            {
                var stay = stays.Of(person, year);
                if (year == ties.First || stay != stays.Of(person, year - 1))
                {
                    own.Add(new LayoutStay(year, Math.Round(places.X[stay], Digits), Math.Round(places.Y[stay], Digits)));
                }
            }

            written.Add(ties.People[person].Id, [.. own]);
        }

        var layout = new SignedLayout(written, new LayoutQuality(0, 0, 0, 0, 0, 0));
        return new SignedLayout(written, LayoutQuality.Of(ties, cast, (person, year) => layout.At(ties.People[person].Id, year), options));
    }
}
