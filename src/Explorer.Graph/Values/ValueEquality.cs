namespace Explorer.Graph.Values;

/// <summary>Cypher's <c>=</c>: true, false, or null for unknown, also inside lists and maps.</summary>
public static class ValueEquality
{
    /// <summary>Whether the values are equal; null when either is null, or when a null inside them leaves it open. NaN equals nothing.</summary>
    public static bool? AreEqual(Value left, Value right)
    {
        var (leftKind, rightKind) = (left.Kind, right.Kind);
        if (leftKind == ValueKind.Null || rightKind == ValueKind.Null)
        {
            return null;
        }
        return (leftKind, rightKind) switch
        {
            (ValueKind.Float, ValueKind.Float) => left.AsFloat() == right.AsFloat(),
            (ValueKind.List, ValueKind.List) => ListsAreEqual(left.AsList(), right.AsList()),
            (ValueKind.Map, ValueKind.Map) => MapsAreEqual(left.AsMap(), right.AsMap()),
            _ => left.Equals(right),
        };
    }

    private static bool? ListsAreEqual(IReadOnlyList<Value> left, IReadOnlyList<Value> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }
        if (left is RangeList one && right is RangeList other)
        {
            return one.CompareTo(other) == 0;
        }
        bool? result = true;
        for (var i = 0; i < left.Count; i++)
        {
            var equal = AreEqual(left[i], right[i]);
            if (equal == false)
            {
                return false;
            }
            result &= equal;
        }
        return result;
    }

    private static bool? MapsAreEqual(IReadOnlyDictionary<string, Value> left, IReadOnlyDictionary<string, Value> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }
        bool? result = true;
        foreach (var (key, value) in left)
        {
            if (!right.TryGetValue(key, out var other))
            {
                return false;
            }
            var equal = AreEqual(value, other);
            if (equal == false)
            {
                return false;
            }
            result &= equal;
        }
        return result;
    }
}
