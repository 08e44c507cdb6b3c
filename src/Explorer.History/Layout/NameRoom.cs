namespace Explorer.History.Layout;

/// <summary>
/// The room that each person takes up: the disc with the name below it. Where no two rooms share anything, there is a place for every name, and the page finds one at least as
/// good. Where there are too many people for the plate, those beyond the most prominent get less.
/// </summary>
internal sealed class NameRoom
{
    public NameRoom(LayoutCast cast, StayMap stays, LayoutTies ties, LayoutOptions options)
    {
        var people = cast.People.Count;
        (HalfWidth, HalfHeight, IsGreat) = (new double[people], new double[people], new bool[people]);
        foreach (var person in cast.ByProminence.Take(options.Prominent))
        {
            IsGreat[person] = true;
        }
        for (var i = 0; i < people; i++)
        {
            var size = options.NameSizes[Math.Clamp(cast.People[i].Tier, 1, options.NameSizes.Count - 1)];
            HalfWidth[i] = Math.Max(options.Disc, cast.People[i].MapName.Length * size * options.LetterWidth) / 2 + options.Apart;
            HalfHeight[i] = (options.Disc + size) / 2 + options.Apart;
        }

        Years = new int[ties.Last - ties.First + 1][];
        for (var year = ties.First; year <= ties.Last; year++)
        {
            var shown = year;
            Years[year - ties.First] = [.. Enumerable.Range(0, people).Where(person => cast.IsShown(person, shown))];
        }

        Crowd(options);
        Stays = [.. Years.Select((shown, year) => Array.ConvertAll(shown, person => stays.Of(person, ties.First + year)))];
    }

    /// <summary>Half of how wide the room of each person is.</summary>
    public double[] HalfWidth { get; }

    /// <summary>Half of how high it is.</summary>
    public double[] HalfHeight { get; }

    /// <summary>Who keeps all the room of his name, however many others there are.</summary>
    public bool[] IsGreat { get; }

    /// <summary>Who may be drawn in each year.</summary>
    public int[][] Years { get; }

    /// <summary>Their stays.</summary>
    public int[][] Stays { get; }

    /// <summary>Takes room from those who are less prominent, as much as the fullest year needs; then from all.</summary>
    private void Crowd(LayoutOptions options)
    {
        var most = options.MostFilled * options.Width * options.Height;
        var (share, shareOfGreat) = (1.0, 1.0);
        foreach (var shown in Years)
        {
            var ofGreat = shown.Where(person => IsGreat[person]).Sum(Area);
            var ofOthers = shown.Sum(Area) - ofGreat;
            shareOfGreat = Math.Min(shareOfGreat, ofGreat > most / 2 ? most / 2 / ofGreat : 1);
            var left = most - Math.Min(ofGreat, most / 2);
            share = Math.Min(share, ofOthers > left ? left / ofOthers : 1);
        }
        for (var i = 0; i < HalfWidth.Length; i++)
        {
            var side = Math.Sqrt(IsGreat[i] ? shareOfGreat : share);
            (HalfWidth[i], HalfHeight[i]) = (HalfWidth[i] * side, HalfHeight[i] * side);
        }
    }

    private double Area(int person) => 4 * HalfWidth[person] * HalfHeight[person];
}
