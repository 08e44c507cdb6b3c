using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Searching.Basics;

/// <summary>The nodes or relationships that a search index is on, by their numbers.</summary>
/// <param name="view">The state of the graph.</param>
/// <param name="index">The index as that state has it.</param>
internal sealed class SearchedEntities(GraphView view, SearchIndex index)
{
    private readonly bool _areNodes = index.Definition.Entity == EntityKind.Node;

    /// <summary>The writes that led to that state.</summary>
    public WriteTrail Trail => index.Trail;

    /// <summary>All of them, each once.</summary>
    public IEnumerable<int> All() => index.Labels.Distinct().SelectMany(WithLabel);

    /// <summary>Whether there is such a node or relationship, and the index is on it.</summary>
    public bool Contains(int id)
    {
        if (!_areNodes)
        {
            var relationship = new RelationshipId(id);
            return view.RelationshipExists(relationship) && index.Labels.Contains(view.TypeOf(relationship));
        }

        var node = new NodeId(id);
        return index.Labels.Any(label => view.HasLabel(node, label));
    }

    /// <summary>What one has of the keys of the index, in their order; null for those that it lacks.</summary>
    public IEnumerable<(string Key, Value Value)> PropertiesOf(int id) =>
        index.Keys.Select(
            (key, i) =>
                (
                    index.Definition.Keys[i],
                    _areNodes ? view.NodeProperty(new NodeId(id), key) : view.RelationshipProperty(new RelationshipId(id), key)
                )
        );

    /// <summary>The node or relationship itself.</summary>
    public Value Entity(int id) => _areNodes ? view.NodeValue(new NodeId(id)) : view.RelationshipValue(new RelationshipId(id));

    private IEnumerable<int> WithLabel(int label)
    {
        if (!_areNodes)
        {
            foreach (var id in view.RelationshipsOfType(label))
            {
                yield return id.Number;
            }
            yield break;
        }

        foreach (var id in view.NodesWithLabel(label))
        {
            // A node that has several of the labels is given with the first.
            if (index.Labels.First(one => view.HasLabel(id, one)) == label)
            {
                yield return id.Number;
            }
        }
    }
}

/// <summary>What was found by a search.</summary>
/// <param name="Id">The number of the node or relationship.</param>
/// <param name="Score">How well it fits; more is better.</param>
internal readonly record struct SearchHit(int Id, float Score);
