using Explorer.Graph.Values;

namespace Explorer.Cypher.Expressions;

/// <summary>AND, OR, XOR and NOT over true, false and null.</summary>
public static class Logic
{
    /// <summary>false if either is false, else null if either is null, else true.</summary>
    public static Value And(Value left, Value right)
    {
        var (a, b) = (Truth(left, "AND"), Truth(right, "AND"));
        return a == false || b == false ? Value.False : (Value)(a & b);
    }

    /// <summary>true if either is true, else null if either is null, else false.</summary>
    public static Value Or(Value left, Value right)
    {
        var (a, b) = (Truth(left, "OR"), Truth(right, "OR"));
        return a == true || b == true ? Value.True : (Value)(a | b);
    }

    /// <summary>Whether exactly one is true; null if either is null.</summary>
    public static Value Xor(Value left, Value right) => Truth(left, "XOR") ^ Truth(right, "XOR");

    /// <summary>The opposite; null stays null.</summary>
    public static Value Not(Value value) => !Truth(value, "NOT");

    /// <summary>true, false, or null for unknown; a TypeError for everything else.</summary>
    /// <param name="value">The operand or predicate.</param>
    /// <param name="where">What asks, for the message: <c>AND</c>, <c>WHERE</c>.</param>
    public static bool? Truth(Value value, string where) =>
        value.Kind switch
        {
            ValueKind.Boolean => value.AsBoolean(),
            ValueKind.Null => null,
            _ => throw ValueErrors.Type($"{where} expects a BOOLEAN, but got {ValueErrors.Describe(value)}"),
        };
}
