using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Operators;

/// <summary>The ways to find the relationships of a type, for <see cref="RelationshipLeaf"/>.</summary>
internal static class RelationshipSeeks
{
    /// <summary>All of them.</summary>
    public static IEnumerable<RelationshipId> All(ExecutionContext context, string type)
    {
        foreach (var id in context.View.RelationshipsOfType(context.View.RelationshipTypes.Find(type)))
        {
            yield return id;
        }
    }

    /// <summary>Those whose keys equal the values.</summary>
    public static IEnumerable<RelationshipId> Equal(ExecutionContext context, string type, string[] keys, Evaluator[] values) =>
        context.View.Seek<RelationshipId>(IndexOf(context, type, keys), Evaluate(values, context));

    /// <summary>Those whose first keys equal the values and whose next one lies between bounds.</summary>
    public static IEnumerable<RelationshipId> Range(
        ExecutionContext context,
        string type,
        string[] keys,
        Evaluator[] equal,
        SeekBound? lower,
        SeekBound? upper
    )
    {
        var (from, to) = (lower?.Evaluate(context), upper?.Evaluate(context));
        // A comparison with null is never true.
        return from?.Value.IsNull == true || to?.Value.IsNull == true
            ? []
            : context.View.SeekRange<RelationshipId>(IndexOf(context, type, keys), Evaluate(equal, context), from, to);
    }

    /// <summary>Those whose first keys equal the values and whose interval begins and ends within bounds.</summary>
    public static IEnumerable<RelationshipId> Intervals(
        ExecutionContext context,
        string type,
        string[] keys,
        Evaluator[] equal,
        SeekBound begins,
        SeekBound ends
    ) =>
        context.View.SeekIntervals<RelationshipId>(
            IndexOf(context, type, keys),
            Evaluate(equal, context),
            begins.Evaluate(context),
            ends.Evaluate(context)
        );

    private static Value[] Evaluate(Evaluator[] values, ExecutionContext context) => Array.ConvertAll(values, v => v.Evaluate(context));

    private static PropertyIndex IndexOf(ExecutionContext context, string type, string[] keys) =>
        PlannedIndex.Of(context, EntityKind.Relationship, type, keys);
}
