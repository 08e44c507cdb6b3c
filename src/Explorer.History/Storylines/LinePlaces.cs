namespace Explorer.History.Storylines;

/// <summary>
/// Gives the lines their heights: in the order of each column, those of a camp 1 apart and camps farther, each as near as that allows to where it was before and will be
/// (isotonic regression by medians, so that a line which nothing pushes runs straight).
/// </summary>
internal sealed class LinePlaces
{
    private const int Rounds = 12;

    private readonly Column[] _columns;
    private readonly int[][] _orders;
    private readonly double[] _weights;
    private readonly StorylineOptions _options;

    private LinePlaces(Column[] columns, int[][] orders, double[] weights, StorylineOptions options)
    {
        (_columns, _orders, _weights, _options) = (columns, orders, weights, options);
        Height = Enumerable.Range(0, columns.Length).Select(k => Needed(k)).DefaultIfEmpty(0).Max() * options.Room;
    }

    /// <summary>How high it is in all.</summary>
    public double Height { get; }

    /// <summary>The heights of each column by person, from above; not a number for who is not there.</summary>
    public double[][] Heights { get; private set; } = [];

    public static LinePlaces Of(Column[] columns, int[][] orders, double[] weights, StorylineOptions options)
    {
        var places = new LinePlaces(columns, orders, weights, options);
        places.Place();
        return places;
    }

    private void Place()
    {
        Heights = new double[_columns.Length][];
        for (var k = 0; k < _columns.Length; k++)
        {
            Heights[k] = Settle(k, k > 0 ? [Heights[k - 1]] : [], null);
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < _columns.Length; i++)
            {
                var k = round % 2 == 0 ? _columns.Length - 1 - i : i;
                double[][] beside =
                [
                    .. k > 0 ? [Heights[k - 1]] : (double[][])[],
                    .. k + 1 < _columns.Length ? [Heights[k + 1]] : (double[][])[],
                ];
                Heights[k] = Settle(k, beside, Heights[k]);
            }
        }
    }

    /// <summary>The heights of a column, as near as can be to those beside it.</summary>
    /// <param name="k">The column.</param>
    /// <param name="beside">The heights that lines would like to keep.</param>
    /// <param name="now">Those that they have, for who has a choice.</param>
    private double[] Settle(int k, double[][] beside, double[]? now)
    {
        var result = new double[_columns[k].Camp.Length];
        Array.Fill(result, double.NaN);
        if (_orders[k].Length == 0)
        {
            return result;
        }
        var offsets = Offsets(k);
        var blocks = new List<Pool>();
        var (order, camp) = (_orders[k], _columns[k].Camp);
        for (var i = 0; i < order.Length; )
        {
            var size = 1;
            while (i + size < order.Length && camp[order[i + size]] == camp[order[i]])
            {
                size++;
            }

            var pool = new Pool(i, size);
            for (var j = i; j < i + size; j++)
            {
                foreach (var heights in beside)
                {
                    if (!double.IsNaN(heights[order[j]]))
                    {
                        pool.Wishes.Add((heights[order[j]] - offsets[j], _weights[order[j]]));
                    }
                }
            }

            var usual = (Height - offsets[^1]) / 2;
            pool.Settle(now is null ? usual : now[order[i]] - offsets[i]);
            blocks.Add(pool);
            while (blocks.Count > 1 && blocks[^2].Value > blocks[^1].Value)
            {
                blocks[^2].Take(blocks[^1]);
                blocks.RemoveAt(blocks.Count - 1);
            }

            i += size;
        }

        foreach (var pool in blocks)
        {
            // Whole columns fit, so cutting off above and below leaves the best there is.
            var value = Math.Clamp(pool.Value, 0, Math.Max(0, Height - offsets[^1]));
            for (var j = pool.First; j < pool.First + pool.Size; j++)
            {
                result[order[j]] = value + offsets[j];
            }
        }

        return result;
    }

    /// <summary>How far below the first line each lies at least.</summary>
    private double[] Offsets(int k)
    {
        var order = _orders[k];
        var offsets = new double[order.Length];
        for (var i = 1; i < order.Length; i++)
        {
            offsets[i] = offsets[i - 1] + Gap(k, order[i - 1], order[i]);
        }

        return offsets;
    }

    private double Gap(int k, int upper, int lower)
    {
        var camp = _columns[k].Camp;
        if (camp[upper] == camp[lower])
        {
            return 1;
        }
        var areAlone = camp.Count(one => one == camp[upper]) == 1 && camp.Count(one => one == camp[lower]) == 1;
        return areAlone ? _options.LoneGap : _options.CampGap;
    }

    private double Needed(int k) => _orders[k].Length == 0 ? 0 : Offsets(k)[^1];

    /// <summary>Lines that move as one.</summary>
    private sealed class Pool(int first, int size)
    {
        public int First => first;

        public int Size { get; private set; } = size;

        public List<(double Height, double Weight)> Wishes { get; } = [];

        public double Value { get; private set; }

        public void Take(Pool next)
        {
            Size += next.Size;
            Wishes.AddRange(next.Wishes);
            Settle((Value + next.Value) / 2);
        }

        /// <summary>The median of the wishes; between two medians, what is nearest to where it is.</summary>
        public void Settle(double now)
        {
            if (Wishes.Count == 0)
            {
                Value = now;
                return;
            }
            Wishes.Sort();
            var half = Wishes.Sum(wish => wish.Weight) / 2;
            var (sum, low, high) = (0.0, double.NaN, double.NaN);
            foreach (var (height, weight) in Wishes)
            {
                sum += weight;
                if (double.IsNaN(low) && sum >= half - 1e-9)
                {
                    low = height;
                }
                if (sum > half + 1e-9)
                {
                    high = height;
                    break;
                }
            }

            Value = double.IsNaN(high) ? low : Math.Clamp(now, Math.Min(low, high), Math.Max(low, high));
        }
    }
}
