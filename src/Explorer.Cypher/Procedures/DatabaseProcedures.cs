using Explorer.Cypher.Semantics;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Procedures;

/// <summary>The procedures that tell what is in the graph.</summary>
internal static class DatabaseProcedures
{
    public static IEnumerable<Procedure> All =>
        [
            Names(
                "db.labels",
                "label",
                "The labels of all nodes.",
                graph => graph.Labels.Names.Where(name => graph.NodeCountWithLabel(graph.Labels.Find(name)) > 0)
            ),
            Names(
                "db.relationshipTypes",
                "relationshipType",
                "The types of all relationships.",
                graph => graph.RelationshipTypes.Names.Where(name => graph.RelationshipCountOfType(graph.RelationshipTypes.Find(name)) > 0)
            ),
            Names("db.propertyKeys", "propertyKey", "The property keys that were ever used.", graph => graph.PropertyKeys.Names),
        ];

    private static Procedure Names(string name, string field, string description, Func<GraphTransaction, IEnumerable<string>> list) =>
        new(
            new ProcedureSignature(name, [], [new ProcedureField(field, "STRING", Nullable: false)]),
            description,
            (graph, _) => list(graph).Select(text => (IReadOnlyList<Value>)[text])
        );
}
