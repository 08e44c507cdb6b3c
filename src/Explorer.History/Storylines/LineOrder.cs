namespace Explorer.History.Storylines;

/// <summary>
/// Orders the lines from above in each column, so that they cross as little as can be: the lines of a camp lie side by side. A column follows the one before by the mean of
/// its camps' places; from the best of some orders at the start, <see cref="LineSwaps"/> goes on. The same camps give the same order.
/// </summary>
internal static class LineOrder
{
    /// <summary>The people of each column from above.</summary>
    public static int[][] Best(Column[] columns, int people, StorylineOptions options)
    {
        var begun = Starts(columns, people).Select(start => From(columns, start)).OrderBy(orders => Crossings(orders, people));
        return begun
                .Take(options.Searches)
                .Select(orders => new LineSwaps(columns, orders, people, options).Best())
                .MinBy(orders => Crossings(orders, people))
            ?? [];
    }

    /// <summary>The orders that follow from one at the start.</summary>
    public static int[][] From(Column[] columns, int[] start)
    {
        var place = new double[start.Length];
        for (var i = 0; i < start.Length; i++)
        {
            place[start[i]] = i;
        }

        return Array.ConvertAll(columns, column => Follow(column, place));
    }

    /// <summary>The order that nobody thought about: the lines of a camp by their names, and the camps by the first of them.</summary>
    public static int[][] Alphabetical(Column[] columns, string[] names) =>
        Array.ConvertAll(
            columns,
            column =>
                (int[])
                    [
                        .. column
                            .Camps.Select(camp => camp.OrderBy(person => names[person], StringComparer.Ordinal).ToArray())
                            .OrderBy(camp => names[camp[0]], StringComparer.Ordinal)
                            .SelectMany(camp => camp),
                    ]
        );

    /// <summary>How often lines cross.</summary>
    public static int Crossings(int[][] orders, int people)
    {
        var count = 0;
        for (var k = 1; k < orders.Length; k++)
        {
            var place = Places(orders[k], people);
            var before = orders[k - 1];
            for (var i = 0; i < before.Length; i++)
            {
                for (var j = i + 1; j < before.Length; j++)
                {
                    var (a, b) = (place[before[i]], place[before[j]]);
                    count += a >= 0 && b >= 0 && a > b ? 1 : 0;
                }
            }
        }

        return count;
    }

    /// <summary>The place of each person in an order, -1 for who is not in it.</summary>
    public static int[] Places(int[] order, int people)
    {
        var places = new int[people];
        Array.Fill(places, -1);
        for (var i = 0; i < order.Length; i++)
        {
            places[order[i]] = i;
        }

        return places;
    }

    /// <summary>The order of a column after places; they become those of the column, so that the next can follow it.</summary>
    private static int[] Follow(Column column, double[] place)
    {
        int[] order =
        [
            .. column
                .Camps.OrderBy(camp => camp.Average(person => place[person]))
                .ThenBy(camp => camp[0])
                .SelectMany(camp => camp.OrderBy(person => place[person]).ThenBy(person => person)),
        ];
        // Who is not there keeps his place for the time when he comes.
        var scale = order.Length > 1 ? (place.Length - 1.0) / (order.Length - 1) : 1;
        for (var i = 0; i < order.Length; i++)
        {
            place[order[i]] = i * scale;
        }

        return order;
    }

    /// <summary>Orders to begin with: as people are given, and by the camps of some columns, each from above and from below.</summary>
    private static IEnumerable<int[]> Starts(Column[] columns, int people)
    {
        int[] given = [.. Enumerable.Range(0, people)];
        yield return given;
        for (var part = 1; part <= 4 && columns.Length > 0; part++)
        {
            var column = columns[(columns.Length - 1) * part / 4];
            yield return [.. given.OrderBy(person => column.Camp[person]).ThenBy(person => person)];
            yield return [.. given.OrderByDescending(person => column.Camp[person]).ThenBy(person => person)];
        }
    }
}
