namespace Explorer.History.Layout;

/// <summary>How good a layout is, reckoned over the pictures of all its years.</summary>
/// <param name="AlliedDistance">How far allies stand from each other, on average; 0 where there are none.</param>
/// <param name="RivalDistance">How far rivals do.</param>
/// <param name="Movement">
/// How far people move from one year to the next, on average over all who have a tie in either, as a share of the diameter: of the greatest distance between two
/// who are drawn in one year.
/// </param>
/// <param name="Diameter">The diameter, in units of the plate.</param>
/// <param name="Crossings">How often ties cross in a year, on average, drawn as straight lines.</param>
/// <param name="Overlaps">How often two people who are drawn in one year stand nearer than a disc is wide, over all years.</param>
public sealed record LayoutQuality(
    double AlliedDistance,
    double RivalDistance,
    double Movement,
    double Diameter,
    double Crossings,
    int Overlaps
)
{
    /// <summary>How far allies stand from each other, beside rivals: less is better. 0 where there are no rivals.</summary>
    public double Ratio => RivalDistance > 0 ? AlliedDistance / RivalDistance : 0;

    internal static LayoutQuality Of(LayoutTies ties, LayoutCast cast, Func<int, int, (double X, double Y)> at, LayoutOptions options)
    {
        var (allied, rival) = (new Mean(), new Mean());
        var (moved, crossings) = (new Mean(), new Mean());
        var (diameter, overlaps) = (0.0, 0);
        for (var year = ties.First; year <= ties.Last; year++)
        {
            var places = Enumerable.Range(0, ties.People.Count).Select(person => at(person, year)).ToArray();
            foreach (var tie in ties.Years[year - ties.First])
            {
                (tie.IsAllied ? allied : rival).Add(Distance(places[tie.A], places[tie.B]));
            }
            int[] shown = [.. Enumerable.Range(0, places.Length).Where(person => cast.IsShown(person, year))];
            for (var i = 0; i < shown.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var far = Distance(places[shown[i]], places[shown[j]]);
                    diameter = Math.Max(diameter, far);
                    overlaps += far < options.Disc ? 1 : 0;
                }
            }

            crossings.Add(LineCrossings.Count(ties.Years[year - ties.First], places));
            for (var person = 0; year > ties.First && person < places.Length; person++)
            {
                if (ties.IsTied(person, year) || ties.IsTied(person, year - 1))
                {
                    moved.Add(Distance(at(person, year - 1), places[person]));
                }
            }
        }

        return new LayoutQuality(allied.Value, rival.Value, diameter > 0 ? moved.Value / diameter : 0, diameter, crossings.Value, overlaps);
    }

    private static double Distance((double X, double Y) one, (double X, double Y) other)
    {
        var (dx, dy) = (one.X - other.X, one.Y - other.Y);
        return Math.Sqrt(dx * dx + dy * dy);
    }

    private sealed class Mean
    {
        private double _sum;
        private int _count;

        public double Value => _count > 0 ? _sum / _count : 0;

        public void Add(double value) => (_sum, _count) = (_sum + value, _count + 1);
    }
}
