namespace Explorer.Graph.Values;

/// <summary>A value was read as a type that it does not have.</summary>
/// <param name="wanted">The type that was asked for.</param>
/// <param name="value">The value.</param>
public sealed class ValueKindException(ValueKind wanted, Value value)
    : InvalidCastException($"Expected a value of type {wanted.Name()}, but it is {value.Kind.Name()}: {value.ToString(60)}");
