using System.Runtime.InteropServices;
using Explorer.Cypher.Execution.Evaluation;
using Explorer.Cypher.Semantics;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Execution.Writing;

/// <summary>Single writes to the graph, counted.</summary>
internal static class GraphWriter
{
    /// <summary>Creates a node.</summary>
    /// <param name="context">The run.</param>
    /// <param name="labels">Its labels.</param>
    /// <param name="properties">Its properties; null values are left out.</param>
    public static Value CreateNode(ExecutionContext context, IReadOnlyList<string> labels, IReadOnlyDictionary<string, Value>? properties)
    {
        var stored = Stored(context, properties);
        var id = context.Transaction.CreateNode(labels, CollectionsMarshal.AsSpan(stored));
        context.Counters.NodesCreated++;
        context.Counters.LabelsAdded += labels.Count;
        context.Counters.PropertiesSet += stored?.Count ?? 0;
        return context.View.NodeValue(id);
    }

    /// <summary>Creates a relationship between two nodes.</summary>
    public static Value CreateRelationship(
        ExecutionContext context,
        string type,
        Value start,
        Value end,
        IReadOnlyDictionary<string, Value>? properties
    )
    {
        if (start.Kind != ValueKind.Node || end.Kind != ValueKind.Node)
        {
            throw ExecutionErrors.NotAnEntity(start.Kind != ValueKind.Node ? start : end, $"An end of a relationship of type {type}");
        }

        var stored = Stored(context, properties);
        var id = context.Transaction.CreateRelationship(type, start.AsNodeId(), end.AsNodeId(), CollectionsMarshal.AsSpan(stored));
        context.Counters.RelationshipsCreated++;
        context.Counters.PropertiesSet += stored?.Count ?? 0;
        return context.View.RelationshipValue(id);
    }

    /// <summary>Sets a property, or removes it if the value is null. A null entity is passed over.</summary>
    public static void SetProperty(ExecutionContext context, Value entity, string key, Value value)
    {
        if (Store(context, entity, key, value) || !(value.IsNull || entity.IsNull))
        {
            context.Counters.PropertiesSet++;
        }
    }

    /// <summary>
    /// Sets properties from a map. Each key of it counts as set, also one whose value is null and that was not there, but for those that nothing in the graph
    /// ever had: as at Neo4j.
    /// </summary>
    /// <param name="context">The run.</param>
    /// <param name="entity">The node or relationship; null is passed over.</param>
    /// <param name="source">A map, node or relationship; null adds nothing.</param>
    /// <param name="add">Whether properties that the source lacks stay.</param>
    public static void SetProperties(ExecutionContext context, Value entity, Value source, bool add)
    {
        if (entity.IsNull || (source.IsNull && add))
        {
            return;
        }

        var properties = PropertyValues.From(source);
        if (!add)
        {
            foreach (var key in PropertyValues.From(entity).Keys.ToArray())
            {
                if (!properties.ContainsKey(key))
                {
                    SetProperty(context, entity, key, Value.Null);
                }
            }
        }

        // The source may be the very entity that is written to.
        foreach (var (key, value) in source.Kind == ValueKind.Map ? properties : properties.ToArray().AsEnumerable())
        {
            context.Counters.PropertiesSet += value.IsNull && context.View.PropertyKeys.Find(key) < 0 ? 0 : 1;
            Store(context, entity, key, value);
        }
    }

    /// <summary>Adds labels to a node; null is passed over.</summary>
    public static void AddLabels(ExecutionContext context, Value node, IEnumerable<string> labels)
    {
        if (node.IsNull)
        {
            return;
        }

        foreach (var label in labels)
        {
            if (context.Transaction.AddLabel(IdOf(node, "Setting a label"), label))
            {
                context.Counters.LabelsAdded++;
            }
        }
    }

    /// <summary>Takes labels from a node; null is passed over.</summary>
    public static void RemoveLabels(ExecutionContext context, Value node, IEnumerable<string> labels)
    {
        if (node.IsNull)
        {
            return;
        }

        foreach (var label in labels)
        {
            if (context.Transaction.RemoveLabel(IdOf(node, "Removing a label"), label))
            {
                context.Counters.LabelsRemoved++;
            }
        }
    }

    /// <summary>Deletes a node, a relationship, or all that a path goes along; null is passed over, as is what is deleted already.</summary>
    public static void Delete(ExecutionContext context, Value target, bool detach)
    {
        switch (target.Kind)
        {
            case ValueKind.Null:
                break;
            case ValueKind.Node:
                DeleteNode(context, target.AsNodeId(), detach);
                break;
            case ValueKind.Relationship:
                DeleteRelationship(context, target.AsRelationshipId());
                break;
            case ValueKind.Path:
                foreach (var relationship in target.AsPath().Relationships)
                {
                    DeleteRelationship(context, RelationshipId.Of(relationship.Id));
                }

                foreach (var node in target.AsPath().Nodes)
                {
                    DeleteNode(context, NodeId.Of(node.Id), detach);
                }

                break;
            default:
                throw ExecutionErrors.Type("InvalidArgumentType", $"DELETE takes nodes, relationships and paths, not {target.Kind.Name()}");
        }
    }

    private static void DeleteNode(ExecutionContext context, NodeId node, bool detach)
    {
        if (!detach)
        {
            context.Counters.NodesDeleted += context.Transaction.DeleteNode(node) ? 1 : 0;
            return;
        }

        var relationships = context.Transaction.DetachDeleteNode(node);
        if (relationships >= 0)
        {
            context.Counters.NodesDeleted++;
            context.Counters.RelationshipsDeleted += relationships;
        }
    }

    private static void DeleteRelationship(ExecutionContext context, RelationshipId relationship) =>
        context.Counters.RelationshipsDeleted += context.Transaction.DeleteRelationship(relationship) ? 1 : 0;

    /// <returns>Whether the property was there before.</returns>
    private static bool Store(ExecutionContext context, Value entity, string key, Value value)
    {
        CheckKey(key, value);
        if (value.IsNull && !TokenNames.AreSound(key) && context.View.PropertyKeys.Find(key) < 0)
        {
            // Nothing has it, and taking it away would keep the name.
            return false;
        }
        var stored = PropertyValues.Storable(value, context.Gate);
        return entity.Kind switch
        {
            ValueKind.Null => false,
            ValueKind.Node => context.Transaction.SetNodeProperty(entity.AsNodeId(), key, stored),
            ValueKind.Relationship => context.Transaction.SetRelationshipProperty(entity.AsRelationshipId(), key, stored),
            _ => throw ExecutionErrors.NotAnEntity(entity, "Setting a property"),
        };
    }

    // What is stored must be something that a statement can name; what was stored before may be taken away.
    private static void CheckKey(string key, Value value)
    {
        if (!value.IsNull && !TokenNames.AreSound(key))
        {
            throw ExecutionErrors.TokenName(key, "property key");
        }
    }

    private static NodeId IdOf(Value node, string doing) =>
        node.Kind == ValueKind.Node ? node.AsNodeId() : throw ExecutionErrors.NotAnEntity(node, doing);

    private static List<KeyValuePair<string, Value>>? Stored(ExecutionContext context, IReadOnlyDictionary<string, Value>? properties)
    {
        if (properties is null || properties.Count == 0)
        {
            return null;
        }

        var stored = new List<KeyValuePair<string, Value>>(properties.Count);
        foreach (var (key, value) in properties)
        {
            if (!value.IsNull)
            {
                CheckKey(key, value);
                stored.Add(new KeyValuePair<string, Value>(key, PropertyValues.Storable(value, context.Gate)));
            }
        }

        return stored;
    }
}
