using Explorer.Cypher.Errors;
using Explorer.Cypher.Semantics;
using Explorer.Graph.Store;

namespace Explorer.Cypher;

/// <summary>What is to be said of a statement on one graph.</summary>
internal static class Notifications
{
    // Nobody reads more, and each costs a look at all names of the graph.
    private const int MostUnknown = 50;

    /// <summary>The remarks. A statement that writes may make what it looks for, so unknown names in it are passed over, as Neo4j does.</summary>
    public static IReadOnlyList<QueryNotification> Of(StatementRemarks remarks, bool writes, GraphView graph)
    {
        var fixedOnes = remarks.Hints.Count == 0 ? remarks.Fixed : [.. remarks.Fixed, .. NotThere(remarks.Hints, graph)];
        if (writes || remarks.Names.Count + remarks.Alone.Count == 0)
        {
            return fixedOnes;
        }

        var unknown = remarks
            .Names.Where(use => !Knows(graph, use))
            .Take(MostUnknown)
            .Select(use => StatementRemarks.Unknown(use, NameSuggestion.Find(use.Name, Known(graph, use.Kind))))
            .Concat(remarks.Alone.Where(use => Knows(graph, use)).Take(MostUnknown).Select(StatementRemarks.WithoutColon))
            .ToArray();
        return unknown.Length == 0 ? fixedOnes : [.. fixedOnes.Concat(unknown).OrderBy(one => one.Offset)];
    }

    private static IEnumerable<QueryNotification> NotThere(IEnumerable<HintUse> hints, GraphView graph) =>
        hints
            .Where(hint =>
                graph.FindIndex(hint.IsOnRelationships ? EntityKind.Relationship : EntityKind.Node, hint.Label, hint.Keys) is null
            )
            .Select(StatementRemarks.NoIndex);

    private static bool Knows(GraphView graph, NameUse use) =>
        use.Kind switch
        {
            NameKind.Label => graph.NodeCountWithLabel(graph.Labels.Find(use.Name)) > 0,
            NameKind.RelationshipType => graph.RelationshipCountOfType(graph.RelationshipTypes.Find(use.Name)) > 0,
            _ => graph.PropertyKeys.Find(use.Name) >= 0,
        };

    private static IEnumerable<string> Known(GraphView graph, NameKind kind) =>
        kind switch
        {
            NameKind.Label => graph.Labels.Names.Where((_, id) => graph.NodeCountWithLabel(id) > 0),
            NameKind.RelationshipType => graph.RelationshipTypes.Names.Where((_, id) => graph.RelationshipCountOfType(id) > 0),
            _ => graph.PropertyKeys.Names,
        };
}
