using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>Nodes read through a view.</summary>
internal sealed class ViewNodeSource(GraphView view) : NodeSource
{
    public GraphView View => view;

    public override bool IsDeleted(long id) => !view.NodeExists(NodeId.Of(id));

    public override IReadOnlyList<string> Labels(long id)
    {
        var labels = view.LabelsOf(NodeId.Of(id));
        var names = new string[labels.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = view.Labels.Name(labels[i]);
        }
        return names;
    }

    public override Value Property(long id, string key) => view.NodeProperty(NodeId.Of(id), view.PropertyKeys.Find(key));

    public override IReadOnlyDictionary<string, Value> Properties(long id) => view.NodeProperties(NodeId.Of(id));
}

/// <summary>Relationships read through a view.</summary>
internal sealed class ViewRelationshipSource(GraphView view) : RelationshipSource
{
    public GraphView View => view;

    public override bool IsDeleted(long id) => !view.RelationshipExists(RelationshipId.Of(id));

    public override string Type(long id) => view.RelationshipTypes.Name(view.TypeOf(RelationshipId.Of(id)));

    public override long StartId(long id) => view.StartOf(RelationshipId.Of(id)).Number;

    public override long EndId(long id) => view.EndOf(RelationshipId.Of(id)).Number;

    public override Node Node(long id, string? elementId) => view.Node(NodeId.Of(id));

    public override Value Property(long id, string key) => view.RelationshipProperty(RelationshipId.Of(id), view.PropertyKeys.Find(key));

    public override IReadOnlyDictionary<string, Value> Properties(long id) => view.RelationshipProperties(RelationshipId.Of(id));
}
