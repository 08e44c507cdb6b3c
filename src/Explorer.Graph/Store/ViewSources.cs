using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>Nodes read through a view.</summary>
internal sealed class ViewNodeSource(GraphView view) : NodeSource
{
    public GraphView View => view;

    public override bool IsDeleted(long id) => !view.NodeExists(id);

    public override IReadOnlyList<string> Labels(long id)
    {
        var labels = view.LabelsOf(id);
        var names = new string[labels.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = view.Labels.Name(labels[i]);
        }
        return names;
    }

    public override Value Property(long id, string key) => view.NodeProperty(id, view.PropertyKeys.Find(key));

    public override IReadOnlyDictionary<string, Value> Properties(long id) => view.NodeProperties(id);
}

/// <summary>Relationships read through a view.</summary>
internal sealed class ViewRelationshipSource(GraphView view) : RelationshipSource
{
    public GraphView View => view;

    public override bool IsDeleted(long id) => !view.RelationshipExists(id);

    public override string Type(long id) => view.RelationshipTypes.Name(view.TypeOf(id));

    public override long StartId(long id) => view.StartOf(id);

    public override long EndId(long id) => view.EndOf(id);

    public override Node Node(long id, string? elementId) => view.Node(id);

    public override Value Property(long id, string key) => view.RelationshipProperty(id, view.PropertyKeys.Find(key));

    public override IReadOnlyDictionary<string, Value> Properties(long id) => view.RelationshipProperties(id);
}
