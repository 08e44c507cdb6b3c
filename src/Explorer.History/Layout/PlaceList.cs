namespace Explorer.History.Layout;

/// <summary>Places on the plate, by number.</summary>
internal sealed class PlaceList(int count)
{
    /// <summary>From the left.</summary>
    public double[] X { get; } = new double[count];

    /// <summary>From the top.</summary>
    public double[] Y { get; } = new double[count];

    /// <summary>How many there are.</summary>
    public int Count => X.Length;

    /// <summary>How far two are from each other.</summary>
    public double Distance(int a, int b)
    {
        var (dx, dy) = (X[a] - X[b], Y[a] - Y[b]);
        return Math.Sqrt(dx * dx + dy * dy);
    }
}
