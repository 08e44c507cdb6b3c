using Explorer.Cypher.Semantics;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Procedures;

/// <summary>The procedures that tell of what shape the graph is. Each reads all of it.</summary>
internal static class SchemaProcedures
{
    public static IEnumerable<Procedure> All =>
        [
            new(
                new ProcedureSignature(
                    "db.schema.visualization",
                    [],
                    [new ProcedureField("nodes", "LIST<NODE>"), new ProcedureField("relationships", "LIST<RELATIONSHIP>")]
                ),
                "A node for each label and a relationship for each type between two labels; they are not in the graph.",
                (graph, _) => [Visualization(graph)]
            ),
            new(
                new ProcedureSignature(
                    "db.schema.nodeTypeProperties",
                    [],
                    [
                        new ProcedureField("nodeType", "STRING"),
                        new ProcedureField("nodeLabels", "LIST<STRING>"),
                        new ProcedureField("propertyName", "STRING"),
                        new ProcedureField("propertyTypes", "LIST<STRING>"),
                        new ProcedureField("mandatory", "BOOLEAN"),
                    ]
                ),
                "For each set of labels that a node has, the properties that such nodes have, with their types.",
                (graph, _) => NodeProperties(graph)
            ),
            new(
                new ProcedureSignature(
                    "db.schema.relTypeProperties",
                    [],
                    [
                        new ProcedureField("relType", "STRING"),
                        new ProcedureField("propertyName", "STRING"),
                        new ProcedureField("propertyTypes", "LIST<STRING>"),
                        new ProcedureField("mandatory", "BOOLEAN"),
                    ]
                ),
                "For each relationship type the properties that such relationships have, with their types.",
                (graph, _) => RelationshipProperties(graph)
            ),
        ];

    private static Value[] Visualization(GraphTransaction graph)
    {
        var labels = graph.Labels.Names.Where(name => graph.NodeCountWithLabel(graph.Labels.Find(name)) > 0).ToArray();
        // Below zero, so that they are taken for no node of the graph.
        var ids = labels.Select((label, i) => (label, Id: -1L - i)).ToDictionary(one => one.label, one => one.Id, StringComparer.Ordinal);
        var links = new HashSet<(string Type, long From, long To)>();
        foreach (var id in graph.Relationships())
        {
            var relationship = graph.Relationship(id);
            foreach (var from in relationship.Start.Labels)
            {
                foreach (var to in relationship.End.Labels)
                {
                    links.Add((relationship.Type, ids[from], ids[to]));
                }
            }
        }

        return
        [
            Value.List([.. labels.Select(label => Value.Node(Node.Detached(ids[label], [label], Described(graph, label))))]),
            Value.List([
                .. links.Select(
                    (link, i) => Value.Relationship(Relationship.Detached(-1 - i, link.Type, link.From, link.To, Named(link.Type)))
                ),
            ]),
        ];
    }

    private static Dictionary<string, Value> Described(GraphTransaction graph, string label)
    {
        var properties = Named(label);
        properties["indexes"] = Texts(
            graph
                .Indexes.Select(index => index.Definition)
                .Where(index => index is { Entity: EntityKind.Node, OwningConstraint: null } && index.Label == label)
                .Select(index => string.Join(',', index.Keys))
        );
        properties["constraints"] = Texts(
            graph
                .Constraints.Where(constraint => constraint.Entity == EntityKind.Node && constraint.Label == label)
                .Select(CreateStatements.Of)
        );
        return properties;
    }

    private static Dictionary<string, Value> Named(string name) => new(StringComparer.Ordinal) { ["name"] = name };

    private static IEnumerable<IReadOnlyList<Value>> NodeProperties(GraphTransaction graph)
    {
        var shapes = new Dictionary<string, (string[] Labels, PropertyTally Tally)>(StringComparer.Ordinal);
        foreach (var id in graph.Nodes())
        {
            string[] labels = [.. graph.Node(id).Labels];
            var name = string.Concat(labels.Select(Quoted));
            if (!shapes.TryGetValue(name, out var shape))
            {
                shapes[name] = shape = (labels, new PropertyTally());
            }

            shape.Tally.Add(graph.NodeProperties(id));
        }

        return shapes.SelectMany(shape =>
            shape.Value.Tally.Rows().Select(row => (IReadOnlyList<Value>)[shape.Key, Texts(shape.Value.Labels), .. row])
        );
    }

    private static IEnumerable<IReadOnlyList<Value>> RelationshipProperties(GraphTransaction graph)
    {
        var shapes = new Dictionary<string, PropertyTally>(StringComparer.Ordinal);
        foreach (var id in graph.Relationships())
        {
            var name = Quoted(graph.Relationship(id).Type);
            if (!shapes.TryGetValue(name, out var tally))
            {
                shapes[name] = tally = new PropertyTally();
            }

            tally.Add(graph.RelationshipProperties(id));
        }

        return shapes.SelectMany(shape => shape.Value.Rows().Select(row => (IReadOnlyList<Value>)[shape.Key, .. row]));
    }

    private static string Quoted(string name) => $":`{name}`";

    private static Value Texts(IEnumerable<string> texts) => Value.List([.. texts.Select(text => (Value)text)]);
}
