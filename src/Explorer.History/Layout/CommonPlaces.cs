using Explorer.History.Pictures;

namespace Explorer.History.Layout;

/// <summary>
/// A picture for all years at once, in which everybody has one place: the best that is found from some places at random, turned so that it lies along the plate, and made so
/// large that it fills it. From it the search for the places of each year begins, so that these are no farther from each other than they have to be.
/// </summary>
internal static class CommonPlaces
{
    // How much larger than said a picture may be drawn, and how much smaller.
    private const double Largest = 1.5;
    private const double Smallest = 0.05;

    /// <summary>Finds the places of all people, and how much longer than in the options distances are there.</summary>
    public static (PlaceList Places, double Unit) Of(Chronicle chronicle, LayoutTies ties, LayoutOptions options)
    {
        var stays = StayMap.Single(ties);
        var terms = StressTerms.Of(chronicle, ties, stays, options);
        var majorization = new StressMajorization(terms, stays);
        var homes = ties.People.Select(person => person.Home).ToArray();
        var random = new Random(options.Seed);
        bool IsFixed(int place) => place < homes.Length && homes[place] is not null;

        var (best, least) = (new PlaceList(terms.Places), double.PositiveInfinity);
        for (var start = 0; start < Math.Max(1, options.Starts); start++)
        {
            var places = Random(random, terms.Places, homes, options);
            for (var round = 0; round < options.StartRounds; round++)
            {
                majorization.Better(places, 1, 0, IsFixed, _ => { });
            }

            var stress = majorization.Stress(places, 1);
            if (stress < least)
            {
                (best, least) = (places, stress);
            }
        }

        // Where some have homes, the picture already lies as it should.
        return homes.Any(home => home is not null) ? (best, 1) : Fitted(best, ties, options);
    }

    private static PlaceList Random(Random random, int count, (double X, double Y)?[] homes, LayoutOptions options)
    {
        var places = new PlaceList(count);
        for (var i = 0; i < count; i++)
        {
            var (x, y) = (random.NextDouble() * options.Width, random.NextDouble() * options.Height);
            (places.X[i], places.Y[i]) = i < homes.Length && homes[i] is { } home ? home : (x, y);
        }

        return places;
    }

    /// <summary>Turns a picture so that its people spread along the plate, and makes it as large as the plate.</summary>
    private static (PlaceList Places, double Unit) Fitted(PlaceList places, LayoutTies ties, LayoutOptions options)
    {
        int[] tied = [.. ties.Years.SelectMany(year => year).SelectMany(tie => (int[])[tie.A, tie.B]).Distinct().Order()];
        if (tied.Length < 2)
        {
            return (places, 1);
        }
        var (midX, midY) = (tied.Average(i => places.X[i]), tied.Average(i => places.Y[i]));
        var (xx, yy, xy) = (0.0, 0.0, 0.0);
        foreach (var i in tied)
        {
            var (dx, dy) = (places.X[i] - midX, places.Y[i] - midY);
            (xx, yy, xy) = (xx + dx * dx, yy + dy * dy, xy + dx * dy);
        }

        var (cos, sin) = Axis(xx, yy, xy);
        var turned = new PlaceList(places.Count);
        for (var i = 0; i < places.Count; i++)
        {
            var (dx, dy) = (places.X[i] - midX, places.Y[i] - midY);
            (turned.X[i], turned.Y[i]) = (cos * dx + sin * dy, cos * dy - sin * dx);
        }

        // Names take their part of the edges.
        var (width, height) = (options.Width * 0.86, options.Height * 0.88);
        var (left, right) = (tied.Min(i => turned.X[i]), tied.Max(i => turned.X[i]));
        var (top, bottom) = (tied.Min(i => turned.Y[i]), tied.Max(i => turned.Y[i]));
        var unit = Math.Clamp(Math.Min(width / Math.Max(1, right - left), height / Math.Max(1, bottom - top)), Smallest, Largest);
        for (var i = 0; i < places.Count; i++)
        {
            turned.X[i] = options.Width / 2 + unit * (turned.X[i] - (left + right) / 2);
            turned.Y[i] = options.Height / 2 + unit * (turned.Y[i] - (top + bottom) / 2);
        }

        return (turned, unit);
    }

    /// <summary>The direction in which a cloud of points is longest, from the sums of its squares: the greater eigenvector.</summary>
    private static (double Cos, double Sin) Axis(double xx, double yy, double xy)
    {
        var root = Math.Sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
        var (x, y) = xx >= yy ? (xx - yy + root, 2 * xy) : (2 * Math.Abs(xy), (yy - xx + root) * (xy < 0 ? -1 : 1));
        var length = Math.Sqrt(x * x + y * y);
        return length > 0 ? (x / length, y / length) : (1, 0);
    }
}
