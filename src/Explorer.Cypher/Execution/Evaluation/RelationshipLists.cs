using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>Questions about lists of relationships.</summary>
internal static class RelationshipLists
{
    /// <summary>Whether a list has a relationship, in itself or in a list inside it.</summary>
    public static bool Contains(IReadOnlyList<Value> list, RelationshipId relationship)
    {
        for (var i = 0; i < list.Count; i++)
        {
            var item = list[i];
            if (
                item.Kind == ValueKind.Relationship
                    ? item.AsRelationshipId() == relationship
                    : item.Kind == ValueKind.List && Contains(item.AsList(), relationship)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two relationships, or lists of them, have one in common.</summary>
    public static bool Overlap(Value left, Value right)
    {
        if (left.Kind == ValueKind.List)
        {
            var items = left.AsList();
            for (var i = 0; i < items.Count; i++)
            {
                if (Overlap(items[i], right))
                {
                    return true;
                }
            }

            return false;
        }

        if (left.Kind != ValueKind.Relationship)
        {
            return false;
        }

        return right.Kind == ValueKind.List
            ? Contains(right.AsList(), left.AsRelationshipId())
            : right.Kind == ValueKind.Relationship && right.AsRelationshipId() == left.AsRelationshipId();
    }
}
