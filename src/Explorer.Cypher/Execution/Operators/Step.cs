using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>A relationship pattern as it is walked, in slots.</summary>
/// <param name="From">The slot of the node where the walk begins.</param>
/// <param name="Relationship">The slot that takes the relationship, or the list of them.</param>
/// <param name="To">The slot of the node where the walk ends.</param>
/// <param name="Types">The names of the types wanted; empty for all.</param>
/// <param name="DistinctFrom">Slots of relationships, or lists of them, that may not be repeated.</param>
internal sealed record Step(int From, int Relationship, int To, Direction Direction, string[] Types, int[] DistinctFrom)
{
    // Ids never change; but a name has none until the graph first has such a relationship, which may be while the statement runs.
    private volatile int[]? _typeIds;

    /// <summary>
    /// The type ids; null for all types. To be asked for when a walk begins, never before: what comes earlier in the statement may make a type.
    /// </summary>
    public int[]? TypeIds(GraphView view) => Types.Length == 0 ? null : _typeIds ?? Find(view);

    private int[] Find(GraphView view)
    {
        var ids = Array.ConvertAll(Types, view.RelationshipTypes.Find);
        if (Array.IndexOf(ids, -1) < 0)
        {
            _typeIds = ids;
        }

        return ids;
    }

    /// <summary>Whether a relationship is none of those that may not be repeated.</summary>
    public bool IsNew(Value[] row, RelationshipId relationship)
    {
        foreach (var slot in DistinctFrom)
        {
            ref readonly var other = ref row[slot];
            if (other.Kind == ValueKind.Relationship)
            {
                if (other.AsRelationshipId() == relationship)
                {
                    return false;
                }
            }
            else if (other.Kind == ValueKind.List && RelationshipLists.Contains(other.AsList(), relationship))
            {
                return false;
            }
        }

        return true;
    }
}
