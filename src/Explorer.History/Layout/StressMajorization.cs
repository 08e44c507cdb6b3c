namespace Explorer.History.Layout;

/// <summary>
/// Betters places, one after the other, by majorisation: the square of how far a wish is missed has a parabola above it that touches it where the places are now, and
/// the sum of parabolas has its lowest point in closed form. Emden Gansner, Yehuda Koren and Stephen North, "Graph Drawing by Stress Majorization" (2004), with the
/// localised step; the links between the places of one person in different years are those of offline dynamic drawing in Ulrik Brandes and Martin Mader,
/// "A Quantitative Comparison of Stress-Minimization Approaches for Offline Dynamic Graph Drawing" (2011).
/// </summary>
internal sealed class StressMajorization
{
    private const double Nearest = 1e-6;

    private readonly int[] _start;
    private readonly int[] _other;
    private readonly double[] _distance;
    private readonly double[] _weight;
    private readonly DistanceBound[] _bound;
    private readonly (int Before, int After)[] _links;

    public StressMajorization(StressTerms terms, StayMap stays)
    {
        _start = new int[terms.Places + 1];
        foreach (var term in terms.All)
        {
            _start[term.A + 1] += term.A == term.B ? 0 : 1;
            _start[term.B + 1] += term.A == term.B ? 0 : 1;
        }
        for (var i = 0; i < terms.Places; i++)
        {
            _start[i + 1] += _start[i];
        }
        var all = _start[^1];
        (_other, _distance, _weight, _bound) = (new int[all], new double[all], new double[all], new DistanceBound[all]);
        var next = (int[])_start.Clone();
        foreach (var term in terms.All.Where(term => term.A != term.B))
        {
            Put(next[term.A]++, term.B, term);
            Put(next[term.B]++, term.A, term);
        }

        _links = new (int, int)[terms.Places];
        Array.Fill(_links, (-1, -1));
        foreach (var (before, after) in stays.Links)
        {
            _links[before].After = after;
            _links[after].Before = before;
        }
    }

    /// <summary>Betters each place once.</summary>
    /// <param name="places">The places.</param>
    /// <param name="unit">How much longer than in the options distances are.</param>
    /// <param name="stillness">How much the places of one person draw each other.</param>
    /// <param name="isFixed">Which places stay.</param>
    /// <param name="keep">What is done to a place that was bettered, such as keeping it on the plate.</param>
    public void Better(PlaceList places, double unit, double stillness, Predicate<int> isFixed, Action<int> keep)
    {
        var (x, y) = (places.X, places.Y);
        for (var i = 0; i < x.Length; i++)
        {
            if (isFixed(i))
            {
                continue;
            }
            var (sumX, sumY, weights) = (0.0, 0.0, 0.0);
            for (var k = _start[i]; k < _start[i + 1]; k++)
            {
                var j = _other[k];
                var (dx, dy) = (x[i] - x[j], y[i] - y[j]);
                var far = Math.Sqrt(dx * dx + dy * dy);
                var wanted = unit * _distance[k];
                if ((_bound[k] == DistanceBound.AtLeast && far >= wanted) || (_bound[k] == DistanceBound.AtMost && far <= wanted))
                {
                    continue;
                }
                var share = far < Nearest ? 0 : wanted / far;
                sumX += _weight[k] * (x[j] + share * dx);
                sumY += _weight[k] * (y[j] + share * dy);
                weights += _weight[k];
            }
            Link(_links[i].Before);
            Link(_links[i].After);
            if (weights > 0)
            {
                (x[i], y[i]) = (sumX / weights, sumY / weights);
                keep(i);
            }

            void Link(int other)
            {
                if (other >= 0)
                {
                    sumX += stillness * x[other];
                    sumY += stillness * y[other];
                    weights += stillness;
                }
            }
        }
    }

    /// <summary>How far all wishes are missed: the weighted sum of squares.</summary>
    /// <param name="places">The places.</param>
    /// <param name="unit">How much longer than in the options distances are.</param>
    public double Stress(PlaceList places, double unit)
    {
        var sum = 0.0;
        for (var i = 0; i < places.Count; i++)
        {
            for (var k = _start[i]; k < _start[i + 1]; k++)
            {
                var missed = places.Distance(i, _other[k]) - unit * _distance[k];
                if (
                    _other[k] > i
                    && !(_bound[k] == DistanceBound.AtLeast && missed >= 0)
                    && !(_bound[k] == DistanceBound.AtMost && missed <= 0)
                )
                {
                    sum += _weight[k] * missed * missed;
                }
            }
        }

        return sum;
    }

    private void Put(int at, int other, StressTerm term)
    {
        (_other[at], _distance[at], _weight[at], _bound[at]) = (other, term.Distance, term.Weight, term.Bound);
    }
}
