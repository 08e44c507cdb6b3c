using Explorer.Graph.Values;

namespace Explorer.Cypher.Expressions;

/// <summary>Access to the inside of a value: <c>list[0]</c>, <c>list[1..3]</c>, <c>map.key</c>, <c>map['key']</c>, <c>node.key</c>, <c>date.year</c>.</summary>
public static class ElementAccess
{
    /// <summary><c>container[index]</c>: an item of a list (negative counts from the end, null beyond either end), a value of a map, a property of a node or relationship.</summary>
    public static Value Index(Value container, Value index)
    {
        if (container.IsNull || index.IsNull)
        {
            return Value.Null;
        }
        switch (container.Kind)
        {
            case ValueKind.List:
                return index.Kind == ValueKind.Integer
                    ? Item(container.AsList(), index.AsInteger())
                    : throw ValueErrors.Type(
                        $"A list is indexed by an INTEGER, not by {ValueErrors.Describe(index)}",
                        "ListElementAccessByNonInteger"
                    );
            case ValueKind.Map or ValueKind.Node or ValueKind.Relationship:
                return index.Kind == ValueKind.String
                    ? Property(container, index.AsString())
                    : throw ValueErrors.Type(
                        $"A {container.Kind.Name()} is indexed by a STRING, not by {ValueErrors.Describe(index)}",
                        "MapElementAccessByNonString"
                    );
            default:
                return index.Kind == ValueKind.String && TemporalComponents.Has(container.Kind)
                    ? Property(container, index.AsString())
                    : throw ValueErrors.Type($"{ValueErrors.Describe(container)} cannot be indexed; a LIST, MAP, NODE or RELATIONSHIP can");
        }
    }

    /// <summary><c>list[from..to]</c>: the items from the first bound up to, but without, the second. Leave a bound out by passing C# null; Cypher's null makes the result null.</summary>
    public static Value Slice(Value list, Value? from, Value? to, IWorkGate? gate = null)
    {
        if (list.IsNull || from is { IsNull: true } || to is { IsNull: true })
        {
            return Value.Null;
        }
        if (list.Kind != ValueKind.List)
        {
            throw ValueErrors.Type($"Only a LIST can be sliced, but this is {ValueErrors.Describe(list)}");
        }
        var items = list.AsList();
        var start = Bound(from, items.Count) ?? 0;
        var end = Bound(to, items.Count) ?? items.Count;
        return start >= end ? Value.EmptyList : ListLimits.Copy(items.Skip(start).Take(end - start), end - start, gate);
    }

    /// <summary><c>value.key</c>; null where the key is missing or the value is null.</summary>
    public static Value Property(Value value, string key)
    {
        try
        {
            return value.Kind switch
            {
                ValueKind.Null => Value.Null,
                ValueKind.Map => value.AsMap().GetValueOrDefault(key),
                ValueKind.Node => value.AsNode()[key],
                ValueKind.Relationship => value.AsRelationship()[key],
                ValueKind.Point => PointComponents.Get(value.AsPoint(), key),
                _ when TemporalComponents.Has(value.Kind) => TemporalComponents.Get(value, key),
                _ => throw ValueErrors.Type($"{ValueErrors.Describe(value)} has no properties, so .{key} cannot be read"),
            };
        }
        catch (DeletedEntityException error)
        {
            throw ValueErrors.Deleted(error);
        }
    }

    private static Value Item(IReadOnlyList<Value> items, long index)
    {
        var position = index < 0 ? index + items.Count : index;
        return position >= 0 && position < items.Count ? items[(int)position] : Value.Null;
    }

    private static int? Bound(Value? bound, int count)
    {
        if (bound is not { } value)
        {
            return null;
        }
        if (value.Kind != ValueKind.Integer)
        {
            throw ValueErrors.Type($"A slice is bounded by INTEGERs, not by {ValueErrors.Describe(value)}");
        }
        var index = value.AsInteger();
        return (int)Math.Clamp(index < 0 ? index + count : index, 0, count);
    }
}
