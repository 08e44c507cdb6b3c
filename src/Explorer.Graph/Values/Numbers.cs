namespace Explorer.Graph.Values;

/// <summary>Integers and floats compared exactly, without rounding a large integer to a float first.</summary>
internal static class Numbers
{
    private const double TwoTo63 = 9223372036854775808.0;

    /// <summary>Orders two numbers; NaN comes after every other number and equals itself.</summary>
    public static int Compare(Value left, Value right) =>
        (left.Kind, right.Kind) switch
        {
            (ValueKind.Integer, ValueKind.Integer) => left.Bits.CompareTo(right.Bits),
            (ValueKind.Integer, _) => Compare(left.Bits, right.AsFloat()),
            (_, ValueKind.Integer) => -Compare(right.Bits, left.AsFloat()),
            _ => Compare(left.AsFloat(), right.AsFloat()),
        };

    /// <summary>The same hash for a float as for the integer that equals it.</summary>
    public static int Hash(double number) =>
        number is >= -TwoTo63 and < TwoTo63 && Math.Truncate(number) == number ? ((long)number).GetHashCode() : number.GetHashCode();

    private static int Compare(double left, double right) =>
        double.IsNaN(left) ? (double.IsNaN(right) ? 0 : 1)
        : double.IsNaN(right) ? -1
        : left.CompareTo(right);

    private static int Compare(long left, double right)
    {
        if (double.IsNaN(right) || right >= TwoTo63)
        {
            return -1;
        }
        if (right < -TwoTo63)
        {
            return 1;
        }
        var whole = (long)right;
        return left != whole ? left.CompareTo(whole) : 0.0.CompareTo(right - Math.Truncate(right));
    }
}
