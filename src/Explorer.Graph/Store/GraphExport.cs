namespace Explorer.Graph.Store;

/// <summary>A whole graph as change sets.</summary>
public static class GraphExport
{
    /// <summary>The change sets that, applied in order to an empty graph, give this one: nodes, then relationships, then indexes and constraints; ids stay the same.</summary>
    /// <param name="view">What to export; a snapshot, so that writers may go on.</param>
    /// <param name="changesPerSet">The most changes in one set, which bounds the memory that each needs.</param>
    public static IEnumerable<ChangeSet> Export(this GraphView view, int changesPerSet = 10_000)
    {
        foreach (var changes in Changes(view).Chunk(changesPerSet))
        {
            yield return new ChangeSet(changes);
        }
    }

    private static IEnumerable<GraphChange> Changes(GraphView view)
    {
        foreach (var id in view.Nodes())
        {
            yield return new GraphChange.NodeCreated(id, view.Node(id).Labels, view.NodeProperties(id));
        }
        foreach (var id in view.Relationships())
        {
            var type = view.RelationshipTypes.Name(view.TypeOf(id));
            yield return new GraphChange.RelationshipCreated(id, type, view.StartOf(id), view.EndOf(id), view.RelationshipProperties(id));
        }
        foreach (var index in view.Indexes.Where(one => one.Definition.OwningConstraint is null))
        {
            yield return new GraphChange.IndexCreated(index.Definition);
        }
        foreach (var index in view.SearchIndexes)
        {
            yield return new GraphChange.SearchIndexCreated(index.Definition);
        }
        foreach (var constraint in view.Constraints)
        {
            yield return new GraphChange.ConstraintCreated(constraint);
        }
    }
}
