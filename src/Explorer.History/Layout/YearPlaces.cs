using Explorer.History.Pictures;

namespace Explorer.History.Layout;

/// <summary>Finds the places of all years together: wishes and names take turns.</summary>
internal sealed class YearPlaces
{
    // How much stiller than in the end people are in the beginning, so that they part only where it is worth it
    private const double FirstStillness = 40;

    // From which share of the rounds on names take part
    private const double NamesFrom = 0.4;

    // In which rounds they do
    private const int NamesEach = 2;

    private readonly StayMap _stays;
    private readonly LayoutOptions _options;
    private readonly (double X, double Y)?[] _homes;
    private readonly StressTerms _terms;
    private readonly StressMajorization _majorization;
    private readonly NameRoom _room;

    public YearPlaces(Chronicle chronicle, LayoutTies ties, LayoutCast cast, StayMap stays, LayoutOptions options)
    {
        (_stays, _options) = (stays, options);
        _homes = [.. ties.People.Select(person => person.Home)];
        _terms = StressTerms.Of(chronicle, ties, stays, options);
        _majorization = new StressMajorization(_terms, stays);
        _room = new NameRoom(cast, stays, ties, options);
    }

    /// <summary>Betters places.</summary>
    /// <param name="from">The place of each stay.</param>
    /// <param name="unit">How much longer than in the options distances are.</param>
    /// <param name="heat">1 to look for places anew, 0 to mend those there are.</param>
    public PlaceList Better(PlaceList from, double unit, int heat)
    {
        var places = new PlaceList(_terms.Places);
        from.X.CopyTo(places.X, 0);
        from.Y.CopyTo(places.Y, 0);
        _terms.PutMiddles(places);
        void Keep(int place) => KeepOnPlate(places, place);
        for (var i = 0; i < _stays.Count; i++)
        {
            Keep(i);
        }

        var spacing = new NameSpacing(_room, IsFixed, Keep);
        var rounds = heat == 1 ? _options.Rounds : _options.Rounds / 4;
        for (var round = 0; round < rounds; round++)
        {
            var left = heat * Math.Max(0, 1 - 1.6 * round / rounds);
            _majorization.Better(places, unit, _options.Stillness * (1 + FirstStillness * left * left), IsFixed, Keep);
            if (round % NamesEach == 0 && (heat == 0 || round > NamesFrom * rounds))
            {
                spacing.Push(places);
            }
        }

        return spacing.Spread(places, _options.SpacingRounds);
    }

    private bool IsFixed(int place) => place < _stays.Count && _homes[_stays.People[place]] is not null;

    private void KeepOnPlate(PlaceList places, int place)
    {
        if (place >= _stays.Count || IsFixed(place))
        {
            return;
        }
        var person = _stays.People[place];
        var (aside, down) = (_room.HalfWidth[person] + _options.Margin, _room.HalfHeight[person] + _options.Margin);
        places.X[place] = Math.Clamp(places.X[place], aside, Math.Max(aside, _options.Width - aside));
        places.Y[place] = Math.Clamp(places.Y[place], down, Math.Max(down, _options.Height - down));
    }
}
