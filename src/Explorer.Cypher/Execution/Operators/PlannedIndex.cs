using Explorer.Graph.Store;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The index that a plan was made for, as the run sees it: a transaction may fork an index when it writes to it.</summary>
internal static class PlannedIndex
{
    /// <exception cref="InvalidOperationException">It has been dropped since the query was prepared.</exception>
    public static PropertyIndex Of(ExecutionContext context, EntityKind kind, string name, params string[] keys) =>
        context.View.FindIndex(kind, name, keys)
        ?? throw new InvalidOperationException($"The index on :{name}({string.Join(", ", keys)}) is gone; prepare the query again");
}
