using Explorer.Cypher.Tck.Values;
using Explorer.Graph.Store;

namespace Explorer.Cypher.Tck.Running;

/// <summary>What is in a graph at one moment; the difference of two is the side effects of what ran between.</summary>
internal sealed class GraphState
{
    private readonly HashSet<string> _nodes = [];
    private readonly HashSet<string> _relationships = [];
    private readonly HashSet<string> _labels = [];
    private readonly HashSet<string> _properties = [];

    public static GraphState Of(PropertyGraph graph)
    {
        var state = new GraphState();
        var view = graph.Snapshot();
        foreach (var id in view.Nodes())
        {
            var node = view.Node(id);
            state._nodes.Add(node.ElementId);
            state._labels.UnionWith(node.Labels);
            foreach (var (key, value) in node.Properties)
            {
                state._properties.Add($"n{node.Id} {key} {EngineValues.Canonical(value, ignoreListOrder: false)}");
            }
        }

        foreach (var id in view.Relationships())
        {
            var relationship = view.Relationship(id);
            state._relationships.Add(relationship.ElementId);
            foreach (var (key, value) in relationship.Properties)
            {
                state._properties.Add($"r{relationship.Id} {key} {EngineValues.Canonical(value, ignoreListOrder: false)}");
            }
        }

        return state;
    }

    /// <summary>The kit's counters that are not 0, by name: +nodes, -labels, ...</summary>
    public SortedDictionary<string, int> ChangesSince(GraphState before)
    {
        var changes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Count("nodes", before._nodes, _nodes);
        Count("relationships", before._relationships, _relationships);
        Count("labels", before._labels, _labels);
        Count("properties", before._properties, _properties);
        return changes;

        void Count(string name, HashSet<string> old, HashSet<string> @new)
        {
            if (@new.Except(old).Count() is > 0 and var added)
            {
                changes["+" + name] = added;
            }
            if (old.Except(@new).Count() is > 0 and var removed)
            {
                changes["-" + name] = removed;
            }
        }
    }
}
