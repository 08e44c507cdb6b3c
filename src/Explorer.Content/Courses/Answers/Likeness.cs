using Explorer.Graph.Values;

namespace Explorer.Content.Courses.Answers;

/// <summary>
/// Whether two values are the same to somebody who checks an answer: 1 is 1.0, null is null, a node is itself whatever it was read through. Numbers may differ in their
/// last digits: a mean that is summed up in another order does.
/// </summary>
internal static class Likeness
{
    private const double Tolerance = 1e-9;

    public static bool AreAlike(Value one, Value other, bool hasLooseLists)
    {
        if (IsNumber(one) && IsNumber(other))
        {
            return AreAlikeNumbers(one, other);
        }
        if (one.Kind != other.Kind)
        {
            return false;
        }
        return one.Kind switch
        {
            ValueKind.Null => true,
            ValueKind.List => AreAlikeLists(one.AsList(), other.AsList(), hasLooseLists),
            ValueKind.Map => AreAlikeMaps(one.AsMap(), other.AsMap(), hasLooseLists),
            ValueKind.Node => one.AsNode().ElementId == other.AsNode().ElementId,
            ValueKind.Relationship => one.AsRelationship().ElementId == other.AsRelationship().ElementId,
            ValueKind.Path => AreAlikePaths(one.AsPath(), other.AsPath()),
            _ => one.Equals(other),
        };
    }

    public static bool AreAlike(IReadOnlyList<Value> one, IReadOnlyList<Value> other, bool hasLooseLists)
    {
        for (var i = 0; i < one.Count; i++)
        {
            if (!AreAlike(one[i], other[i], hasLooseLists))
            {
                return false;
            }
        }

        return one.Count == other.Count;
    }

    private static bool AreAlikeNumbers(Value one, Value other)
    {
        if (one.Kind == ValueKind.Integer && other.Kind == ValueKind.Integer)
        {
            return one.AsInteger() == other.AsInteger();
        }
        var (a, b) = (AsFloat(one), AsFloat(other));
        return a.Equals(b)
            || (double.IsFinite(a) && double.IsFinite(b) && Math.Abs(a - b) <= Tolerance * Math.Min(Math.Abs(a), Math.Abs(b)));
    }

    private static bool AreAlikeLists(IReadOnlyList<Value> one, IReadOnlyList<Value> other, bool isLoose)
    {
        if (one.Count != other.Count)
        {
            return false;
        }
        if (!isLoose)
        {
            return AreAlike(one, other, hasLooseLists: false);
        }
        var left = new List<Value>(other);
        foreach (var item in one)
        {
            var at = left.FindIndex(candidate => AreAlike(item, candidate, hasLooseLists: true));
            if (at < 0)
            {
                return false;
            }
            left.RemoveAt(at);
        }
        return true;
    }

    private static bool AreAlikeMaps(
        IReadOnlyDictionary<string, Value> one,
        IReadOnlyDictionary<string, Value> other,
        bool hasLooseLists
    ) =>
        one.Count == other.Count
        && one.All(pair => other.TryGetValue(pair.Key, out var value) && AreAlike(pair.Value, value, hasLooseLists));

    private static bool AreAlikePaths(GraphPath one, GraphPath other) =>
        one.Nodes.Select(node => node.ElementId).SequenceEqual(other.Nodes.Select(node => node.ElementId), StringComparer.Ordinal)
        && one.Relationships.Select(part => part.ElementId)
            .SequenceEqual(other.Relationships.Select(part => part.ElementId), StringComparer.Ordinal);

    private static bool IsNumber(Value value) => value.Kind is ValueKind.Integer or ValueKind.Float;

    private static double AsFloat(Value value) => value.Kind == ValueKind.Integer ? value.AsInteger() : value.AsFloat();
}
