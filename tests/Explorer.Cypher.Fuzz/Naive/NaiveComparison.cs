using System.Numerics;

namespace Explorer.Cypher.Fuzz.Naive;

/// <summary>Equality and order by the rules of the openCypher specification, in three-valued logic: null means that it cannot be known.</summary>
internal static class NaiveComparison
{
    public static bool? AreEqual(object? left, object? right)
    {
        switch (left, right)
        {
            case (null, _) or (_, null):
                return null;
            case (long or double, long or double):
                return Order(left, right) == 0;
            case (bool a, bool b):
                return a == b;
            case (string a, string b):
                return string.Equals(a, b, StringComparison.Ordinal);
            case (object?[] a, object?[] b):
                return a.Length != b.Length ? false : All(a.Select((item, i) => AreEqual(item, b[i])));
            case (Dictionary<string, object?> a, Dictionary<string, object?> b):
                return a.Count != b.Count || a.Keys.Any(key => !b.ContainsKey(key))
                    ? false
                    : All(a.Select(one => AreEqual(one.Value, b[one.Key])));
            default:
                return false;
        }
    }

    /// <summary>&lt;= or &gt;=: where there is no order, being equal is enough.</summary>
    public static bool? CompareOrEqual(object? left, object? right, Func<int, bool> holds) =>
        Compare(left, right, holds) ?? (AreEqual(left, right) == true ? true : null);

    /// <summary>&lt; or &gt;.</summary>
    public static bool? Compare(object? left, object? right, Func<int, bool> holds)
    {
        if (left is double.NaN && right is long or double || right is double.NaN && left is long or double)
        {
            return false;
        }
        return TryOrder(left, right) is { } order ? order != NotOrdered && holds(order) : null;
    }

    // NaN within lists.
    private const int NotOrdered = 99;

    private static int? TryOrder(object? left, object? right)
    {
        switch (left, right)
        {
            case (long or double, long or double):
                return left is double.NaN || right is double.NaN ? NotOrdered : Order(left, right);
            case (bool a, bool b):
                return a.CompareTo(b);
            case (string a, string b):
                return Math.Sign(string.CompareOrdinal(a, b));
            case (object?[] a, object?[] b):
                for (var i = 0; i < a.Length && i < b.Length; i++)
                {
                    if (TryOrder(a[i], b[i]) is not 0 and var order)
                    {
                        return order;
                    }
                }

                return a.Length.CompareTo(b.Length);
            default:
                return null;
        }
    }

    /// <summary>The order of two numbers as numbers, exactly; NaN is like nothing.</summary>
    private static int? Order(object left, object right)
    {
        if (left is double.NaN || right is double.NaN)
        {
            return null;
        }
        if (left is double a && right is double b)
        {
            return a.CompareTo(b);
        }
        if (left is long c && right is long d)
        {
            return c.CompareTo(d);
        }
        if (left is long)
        {
            return -Order(right, left);
        }
        var (real, whole) = ((double)left, (long)right);
        if (double.IsInfinity(real))
        {
            return real > 0 ? 1 : -1;
        }
        var floor = new BigInteger(Math.Floor(real));
        return floor != whole ? floor.CompareTo(whole)
            : real > Math.Floor(real) ? 1
            : 0;
    }

    private static bool? All(IEnumerable<bool?> answers)
    {
        var all = answers.ToArray();
        return all.Contains(false) ? false
            : all.Contains(null) ? null
            : true;
    }
}
