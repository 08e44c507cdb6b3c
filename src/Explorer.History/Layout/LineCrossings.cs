namespace Explorer.History.Layout;

/// <summary>How often ties cross, drawn as straight lines. Two that meet at a person do not cross.</summary>
internal static class LineCrossings
{
    /// <summary>Counts them: by a sweep from the left, each tie is compared only with those that share a part of its width.</summary>
    public static int Count(YearTie[] ties, (double X, double Y)[] places)
    {
        var left = Array.ConvertAll(ties, tie => Math.Min(places[tie.A].X, places[tie.B].X));
        var order = Enumerable.Range(0, ties.Length).ToArray();
        Array.Sort(left, order);
        var count = 0;
        for (var i = 0; i < order.Length; i++)
        {
            var one = ties[order[i]];
            var right = Math.Max(places[one.A].X, places[one.B].X);
            for (var j = i + 1; j < order.Length && left[j] <= right; j++)
            {
                count += Cross(one, ties[order[j]], places) ? 1 : 0;
            }
        }

        return count;
    }

    private static bool Cross(YearTie one, YearTie other, (double X, double Y)[] at)
    {
        if (one.A == other.A || one.A == other.B || one.B == other.A || one.B == other.B)
        {
            return false;
        }
        return Side(at[one.A], at[one.B], at[other.A]) * Side(at[one.A], at[one.B], at[other.B]) < 0
            && Side(at[other.A], at[other.B], at[one.A]) * Side(at[other.A], at[other.B], at[one.B]) < 0;
    }

    private static int Side((double X, double Y) from, (double X, double Y) to, (double X, double Y) point) =>
        Math.Sign((to.X - from.X) * (point.Y - from.Y) - (to.Y - from.Y) * (point.X - from.X));
}
