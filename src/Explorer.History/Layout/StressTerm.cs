namespace Explorer.History.Layout;

/// <summary>How a distance is wanted.</summary>
internal enum DistanceBound
{
    /// <summary>Just so.</summary>
    Exact,

    /// <summary>So much or more.</summary>
    AtLeast,

    /// <summary>So much or less.</summary>
    AtMost,
}

/// <summary>How far two places want to be from each other.</summary>
/// <param name="A">The one place.</param>
/// <param name="B">The other.</param>
/// <param name="Bound">How it is wanted.</param>
/// <param name="Distance">How far.</param>
/// <param name="Weight">How much it is wanted.</param>
internal readonly record struct StressTerm(int A, int B, DistanceBound Bound, double Distance, double Weight) : IComparable<StressTerm>
{
    public int CompareTo(StressTerm other)
    {
        var order = A.CompareTo(other.A);
        order = order != 0 ? order : B.CompareTo(other.B);
        order = order != 0 ? order : Bound.CompareTo(other.Bound);
        return order != 0 ? order : Distance.CompareTo(other.Distance);
    }

    /// <summary>Whether two want the same.</summary>
    public bool IsLike(StressTerm other) => CompareTo(other) == 0;
}
