using System.Text;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Graph.Tests.Support;

/// <summary>All that a view shows, as text, so that two graphs can be compared.</summary>
internal static class GraphText
{
    public static string Of(GraphView view)
    {
        var text = new StringBuilder();
        foreach (var id in view.Nodes())
        {
            var node = view.Node(id);
            text.AppendLine($"{id} {string.Join(':', node.Labels.Order())} {Sorted(node.Properties)}");
            foreach (var link in view.Expand(id, Direction.Both))
            {
                text.AppendLine($"  {link.Relationship} {view.RelationshipTypes.Name(link.Type)} {link.Neighbour} {link.IsOutgoing}");
            }
        }
        foreach (var id in view.Relationships())
        {
            text.AppendLine(
                $"{id} {view.StartOf(id)}-{view.Relationship(id).Type}-{view.EndOf(id)} {Sorted(view.RelationshipProperties(id))}"
            );
        }
        foreach (var index in view.Indexes.OrderBy(one => one.Definition.Name, StringComparer.Ordinal))
        {
            text.AppendLine($"{index.Definition.Name} {index.DistinctCount} {string.Join(',', view.ScanIndex<NodeId>(index))}");
        }
        foreach (var label in new[] { "A", "B", "C" })
        {
            text.AppendLine($"{label} {string.Join(',', view.NodesWithLabel(view.Labels.Find(label)).ToArray())}");
        }
        return text.ToString();
    }

    private static string Sorted(IReadOnlyDictionary<string, Value> properties) =>
        string.Join(", ", properties.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key}: {one.Value}"));
}
