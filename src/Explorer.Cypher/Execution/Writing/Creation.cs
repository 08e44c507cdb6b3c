using Explorer.Cypher.Execution.Evaluation;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Writing;

/// <summary>What CREATE makes for a row, in slots.</summary>
internal sealed record Creation(NodeCreation[] Nodes, RelationshipCreation[] Relationships)
{
    /// <summary>Creates everything and fills the slots.</summary>
    /// <param name="context">The run.</param>
    /// <param name="forMerge">Whether a null property is an error, as it is for MERGE.</param>
    public void Run(ExecutionContext context, bool forMerge)
    {
        foreach (var node in Nodes)
        {
            var properties = Evaluate(context, node.Properties, forMerge ? "node" : null);
            context.Row[node.Slot] = GraphWriter.CreateNode(context, node.LabelsOf(context), properties);
        }

        foreach (var relationship in Relationships)
        {
            var properties = Evaluate(context, relationship.Properties, forMerge ? "relationship" : null);
            context.Row[relationship.Slot] = GraphWriter.CreateRelationship(
                context,
                relationship.TypeOf(context),
                context.Row[relationship.Start],
                context.Row[relationship.End],
                properties
            );
        }
    }

    private static IReadOnlyDictionary<string, Value>? Evaluate(ExecutionContext context, Evaluator? expression, string? merged)
    {
        if (expression is null)
        {
            return null;
        }

        var value = expression.Evaluate(context);
        if (value.IsNull)
        {
            return null;
        }

        var properties = PropertyValues.From(value);
        if (merged is not null)
        {
            foreach (var (key, property) in properties)
            {
                if (property.IsNull)
                {
                    throw ExecutionErrors.MergeNull(merged, key);
                }
            }
        }

        return properties;
    }
}

/// <summary>A node to create.</summary>
internal sealed record NodeCreation(int Slot, string[] Labels, Evaluator[] DynamicLabels, Evaluator? Properties)
{
    /// <summary>Its labels, the computed ones included.</summary>
    public IReadOnlyList<string> LabelsOf(ExecutionContext context) =>
        DynamicLabels.Length == 0 ? Labels : [.. Labels.Concat(DynamicLabels.SelectMany(l => Names.Of(l.Evaluate(context)))).Distinct()];
}

/// <summary>A relationship to create.</summary>
internal sealed record RelationshipCreation(int Slot, string? Type, Evaluator? DynamicType, int Start, int End, Evaluator? Properties)
{
    /// <summary>Its type.</summary>
    public string TypeOf(ExecutionContext context) => Type ?? Names.OneOf(DynamicType!.Evaluate(context));
}
