namespace Explorer.Graph.Values;

/// <summary>Any value that Cypher can hold: 16 bytes, numbers and booleans without allocation.</summary>
public readonly struct Value
{
    /// <summary>The missing value; also what <c>default</c> is.</summary>
    public static Value Null => default;

    /// <summary>The type of this value.</summary>
    public ValueKind Kind => ValueKind.Null;
}
