using Explorer.Graph.Values;

namespace Explorer.Cypher.Expressions;

/// <summary>Equality, order and membership; each answers true, false or null.</summary>
public static class ValueComparison
{
    /// <summary><c>=</c></summary>
    public static Value Equal(Value left, Value right) => ValueEquality.AreEqual(left, right);

    /// <summary><c>&lt;&gt;</c></summary>
    public static Value NotEqual(Value left, Value right) => !ValueEquality.AreEqual(left, right);

    /// <summary><c>&lt;</c></summary>
    public static Value Less(Value left, Value right) =>
        ValueOrder.TryCompare(left, right) is { } order ? order is < 0 and not ValueOrder.Unordered : Value.Null;

    /// <summary><c>&lt;=</c></summary>
    public static Value LessOrEqual(Value left, Value right) =>
        ValueOrder.TryCompare(left, right) is { } order ? order is <= 0 and not ValueOrder.Unordered : TrueIfEqual(left, right);

    /// <summary><c>&gt;</c></summary>
    public static Value Greater(Value left, Value right) => ValueOrder.TryCompare(left, right) is { } order ? order > 0 : Value.Null;

    /// <summary><c>&gt;=</c></summary>
    public static Value GreaterOrEqual(Value left, Value right) =>
        ValueOrder.TryCompare(left, right) is { } order ? order >= 0 : TrueIfEqual(left, right);

    /// <summary><c>IN</c>: true if an item equals the value, else null if one might, else false.</summary>
    /// <param name="gate">What may stop the search; null for nothing.</param>
    public static Value In(Value value, Value list, IWorkGate? gate = null)
    {
        if (list.IsNull)
        {
            return Value.Null;
        }
        // What is no list is its own only element, as Neo4j has it.
        if (list.Kind != ValueKind.List)
        {
            return Equal(value, list);
        }
        var items = list.AsList();
        bool? found = false;
        for (var i = 0; i < items.Count; i++)
        {
            gate?.Pass();
            var equal = ValueEquality.AreEqual(value, items[i]);
            if (equal == true)
            {
                return true;
            }
            found = equal is null ? null : found;
        }
        return found;
    }

    // What has no order may still be equal: <= is < or =.
    private static Value TrueIfEqual(Value left, Value right) => ValueEquality.AreEqual(left, right) == true ? true : Value.Null;
}
