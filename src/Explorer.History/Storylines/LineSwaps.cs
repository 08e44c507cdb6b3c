namespace Explorer.History.Storylines;

/// <summary>
/// Lets neighbours change places, two lines of a camp or two camps, through one column or several in a row. What makes more crossings is taken too as long as the search is
/// hot; as it cools down, only what makes fewer. The choices come from a seed, so the outcome is always the same.
/// </summary>
internal sealed class LineSwaps
{
    private readonly Column[] _columns;
    private readonly int _people;
    private readonly StorylineOptions _options;
    private readonly int[][] _orders;
    private readonly int[][] _places;
    private uint _chance;

    /// <summary>Begins with some orders, which stay as they are.</summary>
    public LineSwaps(Column[] columns, int[][] orders, int people, StorylineOptions options)
    {
        (_columns, _people, _options) = (columns, people, options);
        _orders = Array.ConvertAll(orders, order => (int[])order.Clone());
        _places = Array.ConvertAll(orders, order => LineOrder.Places(order, people));
        _chance = (uint)options.Seed;
    }

    /// <summary>The best orders that were met.</summary>
    public int[][] Best()
    {
        var now = LineOrder.Crossings(_orders, _people);
        var (best, least) = (Copy(), now);
        if (_columns.Length == 0 || _people < 2)
        {
            return best;
        }
        for (var tries = 0; tries < _options.Tries; tries++)
        {
            // The last tenth is cold.
            var heat = _options.Heat * (0.9 - (double)tries / _options.Tries);
            now += Try(heat);
            if (now < least)
            {
                (best, least) = (Copy(), now);
            }
        }

        return best;
    }

    private int[][] Copy() => Array.ConvertAll(_orders, order => (int[])order.Clone());

    /// <summary>Tries one change.</summary>
    /// <returns>How many crossings more there are.</returns>
    private int Try(double heat)
    {
        var k = Next(_columns.Length);
        var order = _orders[k];
        if (order.Length < 2)
        {
            return 0;
        }
        var i = Next(order.Length - 1);
        var camp = _columns[k].Camp;
        var (from, middle, to) = (i, i + 1, i + 2);
        if (camp[order[i]] != camp[order[i + 1]])
        {
            while (from > 0 && camp[order[from - 1]] == camp[order[i]])
            {
                from--;
            }
            while (to < order.Length && camp[order[to]] == camp[order[i + 1]])
            {
                to++;
            }
        }

        ReadOnlySpan<int> upper = order[from..middle];
        ReadOnlySpan<int> lower = order[middle..to];
        var (first, last) = (k, k);
        while (first > 0 && Next(8) > 0 && CanSwap(first - 1, upper, lower))
        {
            first--;
        }
        while (last + 1 < _columns.Length && Next(8) > 0 && CanSwap(last + 1, upper, lower))
        {
            last++;
        }

        var more = More(first - 1, first, upper, lower) + More(last + 1, last, upper, lower);
        if (more > 0 && (heat <= 0 || Fraction() >= Math.Exp(-more / heat)))
        {
            return 0;
        }
        for (var m = first; m <= last; m++)
        {
            Swap(m, upper, lower);
        }

        return more;
    }

    /// <summary>Whether the same lines lie side by side in the same order, and camps stay whole if they change places.</summary>
    private bool CanSwap(int k, ReadOnlySpan<int> upper, ReadOnlySpan<int> lower)
    {
        var (order, camp) = (_orders[k], _columns[k].Camp);
        var from = _places[k][upper[0]];
        var to = from + upper.Length + lower.Length;
        if (from < 0 || to > order.Length)
        {
            return false;
        }
        var middle = from + upper.Length;
        if (!order.AsSpan(from, upper.Length).SequenceEqual(upper) || !order.AsSpan(middle, lower.Length).SequenceEqual(lower))
        {
            return false;
        }
        if (camp[order[from]] == camp[order[to - 1]])
        {
            return true; // within one camp
        }
        return camp[order[middle - 1]] != camp[order[middle]]
            && camp[order[from]] == camp[order[middle - 1]]
            && camp[order[middle]] == camp[order[to - 1]]
            && (from == 0 || camp[order[from - 1]] != camp[order[from]])
            && (to == order.Length || camp[order[to]] != camp[order[to - 1]]);
    }

    /// <summary>How many crossings more there are between a column that stays and one that is changed.</summary>
    private int More(int stays, int changed, ReadOnlySpan<int> upper, ReadOnlySpan<int> lower)
    {
        if (stays < 0 || stays >= _columns.Length)
        {
            return 0;
        }
        var (there, here) = (_places[stays], _places[changed]);
        var more = 0;
        foreach (var a in upper)
        {
            foreach (var b in lower)
            {
                if (there[a] >= 0 && there[b] >= 0 && here[a] >= 0 && here[b] >= 0)
                {
                    more += there[a] < there[b] ? 1 : -1;
                }
            }
        }

        return more;
    }

    private void Swap(int k, ReadOnlySpan<int> upper, ReadOnlySpan<int> lower)
    {
        var (order, places) = (_orders[k], _places[k]);
        var from = places[upper[0]];
        lower.CopyTo(order.AsSpan(from));
        upper.CopyTo(order.AsSpan(from + lower.Length));
        for (var i = from; i < from + upper.Length + lower.Length; i++)
        {
            places[order[i]] = i;
        }
    }

    private int Next(int below) => (int)(Fraction() * below);

    /// <summary>From 0 to below 1 (a linear congruence; the upper bits are the better ones).</summary>
    private double Fraction()
    {
        _chance = _chance * 1664525 + 1013904223;
        return (_chance >> 8) / (double)(1 << 24);
    }
}
