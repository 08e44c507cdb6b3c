using Explorer.Cypher.Errors;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Expressions;

/// <summary>Keeps one operation from filling the memory: <c>range()</c> makes long lists for nothing, copying them is another matter.</summary>
internal static class ListLimits
{
    /// <summary>The most items that an operator or function copies into a new list: 800 MB of values.</summary>
    public const int MostItems = 50_000_000;

    /// <summary>A new list of so many items.</summary>
    public static Value Copy(IEnumerable<Value> items, long count) =>
        count <= MostItems
            ? Value.List([.. items])
            : throw new CypherException(
                CypherErrorType.LimitExceeded,
                CypherPhase.Runtime,
                "Memory",
                $"A list of {count} items is too long to be copied; the limit is {MostItems}"
            );
}
