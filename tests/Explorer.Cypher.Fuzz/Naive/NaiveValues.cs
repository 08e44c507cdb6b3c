using Explorer.Graph.Values;

namespace Explorer.Cypher.Fuzz.Naive;

/// <summary>Values of the engine and plain ones, both ways.</summary>
internal static class NaiveValues
{
    public static Value ToEngine(object? value) =>
        value switch
        {
            null => Value.Null,
            bool truth => truth,
            long number => number,
            double number => number,
            string text => text,
            object?[] items => Value.List([.. items.Select(ToEngine)]),
            Dictionary<string, object?> map => new MapBuilder()
                .SetAll(map.Select(one => KeyValuePair.Create(one.Key, ToEngine(one.Value))))
                .ToValue(),
            _ => throw new InvalidOperationException($"No value for {value}"),
        };

    /// <summary>The value in one way to write it, which tells an integer from a float, 0.0 from -0.0 and null from "null".</summary>
    public static string Show(object? value) =>
        value switch
        {
            double number => $"float {BitConverter.DoubleToInt64Bits(double.IsNaN(number) ? double.NaN : number)} ({number})",
            object?[] items => $"[{string.Join(", ", items.Select(Show))}]",
            Dictionary<string, object?> map =>
                $"{{{string.Join(", ", map.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}: {Show(one.Value)}"))}}}",
            _ => NaiveNode.Literal(value),
        };

    public static object? FromEngine(Value value) =>
        value.Kind switch
        {
            ValueKind.Null => null,
            ValueKind.Boolean => value.AsBoolean(),
            ValueKind.Integer => value.AsInteger(),
            ValueKind.Float => value.AsFloat(),
            ValueKind.String => value.AsString(),
            ValueKind.List => value.AsList().Select(FromEngine).ToArray(),
            ValueKind.Map => value.AsMap().ToDictionary(one => one.Key, one => FromEngine(one.Value), StringComparer.Ordinal),
            _ => throw new InvalidOperationException($"Unexpected {value.Kind}"),
        };
}
