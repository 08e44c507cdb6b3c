using Explorer.Graph.Store;

namespace Explorer.Cypher.Execution.Schema;

/// <summary>Names for indexes and constraints that were created without one.</summary>
internal static class SchemaNames
{
    /// <summary>A name that tells what the rule is about and is always the same for it.</summary>
    public static string Of(string rule, EntityKind entity, string label, IEnumerable<string> keys)
    {
        var target = $"{entity}:{label}:{string.Join(',', keys)}";
        var hash = 2166136261u;
        foreach (var character in target)
        {
            hash = (hash ^ character) * 16777619u;
        }

        return $"{rule}_{hash:x8}";
    }
}
