using Explorer.Graph.Values;

namespace Explorer.Cypher.Searching.Vectors;

/// <summary>Makes vectors of values.</summary>
internal static class VectorReader
{
    /// <summary>The vector that a list of numbers is, in single precision; null for anything else, and where a number is too large.</summary>
    public static float[]? Read(Value value)
    {
        if (value.Kind != ValueKind.List || value.AsList() is not { Count: > 0 } items)
        {
            return null;
        }
        var vector = new float[items.Count];
        for (var i = 0; i < vector.Length; i++)
        {
            vector[i] = items[i].Kind switch
            {
                ValueKind.Integer => items[i].AsInteger(),
                ValueKind.Float => (float)items[i].AsFloat(),
                _ => float.NaN,
            };
            if (!float.IsFinite(vector[i]))
            {
                return null;
            }
        }

        return vector;
    }
}
