namespace Explorer.Graph.Values;

/// <summary>Equivalence and its hash: total, reflexive, and blind to whether a number is an integer or a float.</summary>
internal static class ValueEquivalence
{
    private const int HashedItems = 100;

    public static bool AreEquivalent(Value left, Value right)
    {
        var kind = left.Kind;
        if (kind != right.Kind)
        {
            return left.IsNumber && right.IsNumber && Numbers.Compare(left, right) == 0;
        }
        return kind switch
        {
            ValueKind.Null => true,
            ValueKind.String => left.AsString() == right.AsString(),
            ValueKind.Float => left.AsFloat().Equals(right.AsFloat()),
            ValueKind.List => ListsAreEquivalent(left.AsList(), right.AsList()),
            ValueKind.Map => MapsAreEquivalent(left.AsMap(), right.AsMap()),
            ValueKind.Path => left.AsPath().Equals(right.AsPath()),
            ValueKind.Time => left.AsTime() == right.AsTime(),
            ValueKind.LocalDateTime => left.AsLocalDateTime() == right.AsLocalDateTime(),
            ValueKind.DateTime => left.AsDateTime() == right.AsDateTime(),
            ValueKind.Duration => left.AsDuration() == right.AsDuration(),
            ValueKind.Point => left.AsPoint() == right.AsPoint(),
            ValueKind.Bytes => left.AsBytes().AsSpan().SequenceEqual(right.AsBytes()),
            _ => left.Bits == right.Bits,
        };
    }

    public static int Hash(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => 0,
            ValueKind.String => value.AsString().GetHashCode(StringComparison.Ordinal),
            ValueKind.Integer => value.Bits.GetHashCode(),
            ValueKind.Float => Numbers.Hash(value.AsFloat()),
            ValueKind.List => HashList(value.AsList()),
            ValueKind.Map => HashMap(value.AsMap()),
            ValueKind.Path => value.AsPath().GetHashCode(),
            ValueKind.Time => value.AsTime().GetHashCode(),
            ValueKind.LocalDateTime => value.AsLocalDateTime().GetHashCode(),
            ValueKind.DateTime => value.AsDateTime().GetHashCode(),
            ValueKind.Duration => value.AsDuration().GetHashCode(),
            ValueKind.Point => value.AsPoint().GetHashCode(),
            ValueKind.Bytes => HashBytes(value.AsBytes()),
            var kind => HashCode.Combine(kind, value.Bits),
        };

    private static bool ListsAreEquivalent(IReadOnlyList<Value> left, IReadOnlyList<Value> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }
        if (left is RangeList one && right is RangeList other)
        {
            return one.CompareTo(other) == 0;
        }
        for (var i = 0; i < left.Count; i++)
        {
            if (!left[i].Equals(right[i]))
            {
                return false;
            }
        }
        return true;
    }

    private static bool MapsAreEquivalent(IReadOnlyDictionary<string, Value> left, IReadOnlyDictionary<string, Value> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }
        foreach (var (key, value) in left)
        {
            if (!right.TryGetValue(key, out var other) || !value.Equals(other))
            {
                return false;
            }
        }
        return true;
    }

    private static int HashList(IReadOnlyList<Value> items)
    {
        // The first items tell most lists apart, and a range may have a thousand million.
        var hash = new HashCode();
        hash.Add(items.Count);
        for (var i = 0; i < items.Count && i < HashedItems; i++)
        {
            hash.Add(Hash(items[i]));
        }
        return hash.ToHashCode();
    }

    private static int HashMap(IReadOnlyDictionary<string, Value> entries)
    {
        // Key order does not count, so the entries' hashes are added up.
        var hash = entries.Count;
        foreach (var (key, value) in entries)
        {
            hash += HashCode.Combine(key.GetHashCode(StringComparison.Ordinal), Hash(value));
        }
        return hash;
    }

    private static int HashBytes(byte[] bytes)
    {
        var hash = new HashCode();
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
