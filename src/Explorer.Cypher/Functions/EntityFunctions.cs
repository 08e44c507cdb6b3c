using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Functions;

/// <summary>What nodes, relationships and paths are made of.</summary>
internal static class EntityFunctions
{
    public static Function[] All { get; } =
    [
        new ScalarFunction(
            "id",
            1,
            1,
            "id(input :: NODE | RELATIONSHIP) :: INTEGER",
            "The number of a node or relationship.",
            (a, _) => Id(a[0])
        ),
        new ScalarFunction(
            "elementId",
            1,
            1,
            "elementId(input :: NODE | RELATIONSHIP) :: STRING",
            "The id of a node or relationship as text.",
            (a, _) => ElementId(a[0])
        ),
        new ScalarFunction(
            "labels",
            1,
            1,
            "labels(input :: NODE) :: LIST<STRING>",
            "The labels of a node.",
            (a, _) => Strings(Node("labels()", a[0]).Labels),
            readsGraph: true
        ),
        new ScalarFunction(
            "type",
            1,
            1,
            "type(input :: RELATIONSHIP) :: STRING",
            "The type of a relationship.",
            (a, _) => Relationship("type()", a[0]).Type,
            readsGraph: true
        ),
        new ScalarFunction(
            "startNode",
            1,
            1,
            "startNode(input :: RELATIONSHIP) :: NODE",
            "The node that a relationship starts at.",
            (a, _) => Value.Node(Relationship("startNode()", a[0]).Start),
            readsGraph: true
        ),
        new ScalarFunction(
            "endNode",
            1,
            1,
            "endNode(input :: RELATIONSHIP) :: NODE",
            "The node that a relationship ends at.",
            (a, _) => Value.Node(Relationship("endNode()", a[0]).End),
            readsGraph: true
        ),
        new ScalarFunction(
            "keys",
            1,
            1,
            "keys(input :: NODE | RELATIONSHIP | MAP) :: LIST<STRING>",
            "The property keys of a node or relationship, or the keys of a map.",
            (a, _) =>
                Strings(
                    Entries("keys()", a[0]) is CsvRecord record ? record.Keys : Entries("keys()", a[0]).Keys.Order(StringComparer.Ordinal)
                ),
            readsGraph: true
        ),
        new ScalarFunction(
            "properties",
            1,
            1,
            "properties(input :: NODE | RELATIONSHIP | MAP) :: MAP",
            "All properties as a map.",
            (a, _) => Value.Map(Entries("properties()", a[0])),
            readsGraph: true
        ),
        new ScalarFunction(
            "nodes",
            1,
            1,
            "nodes(input :: PATH) :: LIST<NODE>",
            "The nodes of a path.",
            (a, _) => Value.List([.. Path("nodes()", a[0]).Nodes.Select(Value.Node)])
        ),
        new ScalarFunction(
            "relationships",
            1,
            1,
            "relationships(input :: PATH) :: LIST<RELATIONSHIP>",
            "The relationships of a path.",
            (a, _) => Value.List([.. Path("relationships()", a[0]).Relationships.Select(Value.Relationship)])
        ),
        new ScalarFunction(
            "length",
            1,
            1,
            "length(input :: PATH) :: INTEGER",
            "The number of relationships of a path.",
            (a, _) => Path("length()", a[0]).Length
        ),
    ];

    private static Value Id(Value value) =>
        value.Kind is ValueKind.Node or ValueKind.Relationship
            ? value.AsEntityId()
            : throw ValueErrors.WrongArgument("id()", "a NODE or RELATIONSHIP", value);

    private static Value ElementId(Value value) =>
        value.Kind switch
        {
            ValueKind.Node => value.AsNode().ElementId,
            ValueKind.Relationship => value.AsRelationship().ElementId,
            _ => throw ValueErrors.WrongArgument("elementId()", "a NODE or RELATIONSHIP", value),
        };

    private static IReadOnlyDictionary<string, Value> Entries(string function, Value value) =>
        value.Kind switch
        {
            ValueKind.Map => value.AsMap(),
            ValueKind.Node => value.AsNode().Properties,
            ValueKind.Relationship => value.AsRelationship().Properties,
            _ => throw ValueErrors.WrongArgument(function, "a NODE, RELATIONSHIP or MAP", value),
        };

    private static Node Node(string function, Value value) =>
        value.Kind == ValueKind.Node ? value.AsNode() : throw ValueErrors.WrongArgument(function, "a NODE", value);

    private static Relationship Relationship(string function, Value value) =>
        value.Kind == ValueKind.Relationship ? value.AsRelationship() : throw ValueErrors.WrongArgument(function, "a RELATIONSHIP", value);

    private static GraphPath Path(string function, Value value) =>
        value.Kind == ValueKind.Path ? value.AsPath() : throw ValueErrors.WrongArgument(function, "a PATH", value);

    private static Value Strings(IEnumerable<string> texts) => Value.List([.. texts.Select(text => (Value)text)]);
}
