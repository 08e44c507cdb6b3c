namespace Explorer.Graph.Values;

/// <summary>
/// Cypher's two orders. <see cref="Compare"/> is <em>orderability</em>: total, over all types, nulls last; for ORDER BY, min, max and indexes; it is 0 exactly where
/// the values are equivalent. <see cref="TryCompare"/> is <em>comparability</em>: for <c>&lt;</c> and its kin, only within one type.
/// </summary>
public sealed class ValueOrder : IComparer<Value>
{
    /// <summary>The total order as a comparer.</summary>
    public static ValueOrder Global { get; } = new();

    int IComparer<Value>.Compare(Value x, Value y) => Compare(x, y);

    /// <summary>The total order, ascending: maps, nodes, relationships, lists, paths, points, date-times, days, times, durations, strings, booleans, numbers, NaN, null.</summary>
    public static int Compare(Value left, Value right)
    {
        // What indexes compare most.
        if (TryComparePlain(left, right, out var plain))
        {
            return plain;
        }
        var (leftKind, rightKind) = (left.Kind, right.Kind);
        if (leftKind != rightKind)
        {
            return left.IsNumber && right.IsNumber ? Numbers.Compare(left, right) : Rank(leftKind).CompareTo(Rank(rightKind));
        }
        return leftKind switch
        {
            ValueKind.Null => 0,
            ValueKind.Float => Numbers.Compare(left, right),
            ValueKind.String => CompareCodePoints(left.AsString(), right.AsString()),
            ValueKind.List => CompareLists(left.AsList(), right.AsList()),
            ValueKind.Map => CompareMaps(left.AsMap(), right.AsMap()),
            ValueKind.Path => ComparePaths(left.AsPath(), right.AsPath()),
            ValueKind.Time => left.AsTime().CompareTo(right.AsTime()),
            ValueKind.LocalDateTime => left.AsLocalDateTime().CompareTo(right.AsLocalDateTime()),
            ValueKind.DateTime => left.AsDateTime().CompareTo(right.AsDateTime()),
            ValueKind.Duration => left.AsDuration().CompareTo(right.AsDuration()),
            ValueKind.Point => ComparePoints(left.AsPoint(), right.AsPoint()),
            ValueKind.Bytes => left.AsBytes().AsSpan().SequenceCompareTo(right.AsBytes()),
            _ => left.Bits.CompareTo(right.Bits),
        };
    }

    /// <summary>
    /// The short way, of which both orders and equality are the same: two integers, two booleans, days or times of day, and two moments as most are. False for all others,
    /// of which it says nothing.
    /// </summary>
    public static bool TryComparePlain(in Value left, in Value right, out int order)
    {
        var isPlain = ReferenceEquals(left.Content, right.Content) && left.IsPlain && !ReferenceEquals(left.Content, BitsTag.Float);
        order = isPlain ? left.Bits.CompareTo(right.Bits) : 0;
        return isPlain;
    }

    /// <summary>
    /// Compares for <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c>. Returns null when the values are not comparable (different types, null, nodes, durations, points):
    /// the answer in Cypher is then null. NaN is comparable with numbers but never ordered: <see cref="Unordered"/>, for which all four are false.
    /// </summary>
    public static int? TryCompare(Value left, Value right)
    {
        var kind = left.Kind;
        if (left.IsNumber && right.IsNumber)
        {
            return IsNaN(left) || IsNaN(right) ? Unordered : Numbers.Compare(left, right);
        }
        if (kind != right.Kind)
        {
            return null;
        }
        return kind switch
        {
            ValueKind.String
            or ValueKind.Boolean
            or ValueKind.Date
            or ValueKind.LocalTime
            or ValueKind.Time
            or ValueKind.LocalDateTime
            or ValueKind.DateTime => Compare(left, right),
            ValueKind.List => TryCompareLists(left.AsList(), right.AsList()),
            _ => null,
        };
    }

    /// <summary>What <see cref="TryCompare"/> answers where NaN takes part.</summary>
    public const int Unordered = int.MinValue;

    /// <summary>Whether two values lie in the same block of the total order, so that a range scan from one may reach the other.</summary>
    public static bool AreInSameBlock(Value left, Value right) => Rank(left.Kind) == Rank(right.Kind) && IsNaN(left) == IsNaN(right);

    private static bool IsNaN(Value value) => value.Kind == ValueKind.Float && double.IsNaN(value.AsFloat());

    private static int Rank(ValueKind kind) =>
        kind switch
        {
            ValueKind.Map => 0,
            ValueKind.Node => 1,
            ValueKind.Relationship => 2,
            ValueKind.List => 3,
            ValueKind.Path => 4,
            ValueKind.Bytes => 5,
            ValueKind.Point => 6,
            ValueKind.DateTime => 7,
            ValueKind.LocalDateTime => 8,
            ValueKind.Date => 9,
            ValueKind.Time => 10,
            ValueKind.LocalTime => 11,
            ValueKind.Duration => 12,
            ValueKind.String => 13,
            ValueKind.Boolean => 14,
            ValueKind.Integer or ValueKind.Float => 15,
            _ => 16,
        };

    private static int CompareLists(IReadOnlyList<Value> left, IReadOnlyList<Value> right)
    {
        if (left is RangeList one && right is RangeList other)
        {
            return one.CompareTo(other);
        }
        for (var i = 0; i < left.Count && i < right.Count; i++)
        {
            var order = Compare(left[i], right[i]);
            if (order != 0)
            {
                return order;
            }
        }
        return left.Count.CompareTo(right.Count);
    }

    private static int? TryCompareLists(IReadOnlyList<Value> left, IReadOnlyList<Value> right)
    {
        if (left is RangeList one && right is RangeList other)
        {
            return one.CompareTo(other);
        }
        for (var i = 0; i < left.Count && i < right.Count; i++)
        {
            if (TryCompare(left[i], right[i]) is not { } order)
            {
                return null;
            }
            if (order != 0)
            {
                return order;
            }
        }
        return left.Count.CompareTo(right.Count);
    }

    private static int CompareMaps(IReadOnlyDictionary<string, Value> left, IReadOnlyDictionary<string, Value> right)
    {
        if (left.Count != right.Count)
        {
            return left.Count.CompareTo(right.Count);
        }
        string[] leftKeys = [.. left.Keys.Order(StringComparer.Ordinal)];
        string[] rightKeys = [.. right.Keys.Order(StringComparer.Ordinal)];
        for (var i = 0; i < leftKeys.Length; i++)
        {
            var order = string.CompareOrdinal(leftKeys[i], rightKeys[i]);
            if (order != 0)
            {
                return order;
            }
        }
        return leftKeys.Select(key => Compare(left[key], right[key])).FirstOrDefault(order => order != 0);
    }

    private static int ComparePaths(GraphPath left, GraphPath right)
    {
        var order = left.Nodes[0].Id.CompareTo(right.Nodes[0].Id);
        for (var i = 0; order == 0 && i < left.Length && i < right.Length; i++)
        {
            order = left.Relationships[i].Id.CompareTo(right.Relationships[i].Id);
            order = order != 0 ? order : left.Nodes[i + 1].Id.CompareTo(right.Nodes[i + 1].Id);
        }
        return order != 0 ? order : left.Length.CompareTo(right.Length);
    }

    private static int ComparePoints(Point left, Point right)
    {
        var order = left.Srid.CompareTo(right.Srid);
        order = order != 0 ? order : left.X.CompareTo(right.X);
        order = order != 0 ? order : left.Y.CompareTo(right.Y);
        return order != 0 ? order : left.Z.CompareTo(right.Z);
    }

    /// <summary>By code point: characters beyond U+FFFF come last, though the halves that they are stored in do not.</summary>
    private static int CompareCodePoints(string left, string right)
    {
        var at = left.AsSpan().CommonPrefixLength(right);
        if (at == left.Length || at == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }
        var (a, b) = (left[at], right[at]);
        return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b)
            : char.IsSurrogate(a) ? 1
            : -1;
    }
}
