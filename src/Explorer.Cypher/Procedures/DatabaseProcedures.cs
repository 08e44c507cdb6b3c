using System.Globalization;
using Explorer.Cypher.Errors;
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
            new(
                new ProcedureSignature("db.ping", [], [new ProcedureField("success", "BOOLEAN")]),
                "Whether the graph answers.",
                (_, _) =>
                    [
                        [true],
                    ]
            ),
            Procedure.Of(
                new ProcedureSignature(
                    "db.info",
                    [],
                    [new ProcedureField("id", "STRING"), new ProcedureField("name", "STRING"), new ProcedureField("creationDate", "STRING")]
                ),
                "What the database is called, and since when it is open.",
                (_, _, context) =>
                    context.Run is { Database: var database }
                        ?
                        [
                            [
                                database.Id,
                                database.Name,
                                database.Opened.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
                            ],
                        ]
                        : []
            ),
            new(
                new ProcedureSignature(
                    "dbms.components",
                    [],
                    [
                        new ProcedureField("name", "STRING"),
                        new ProcedureField("versions", "LIST<STRING>"),
                        new ProcedureField("edition", "STRING"),
                    ]
                ),
                "The version of Neo4j whose language and API are spoken here; by the edition a client can tell that it is not Neo4j itself.",
                (_, _) =>
                    [
                        ["Neo4j Kernel", Value.ListOf("5.26.0"), "explorer"],
                    ]
            ),
            new(
                new ProcedureSignature("tx.getMetaData", [], [new ProcedureField("metadata", "MAP")]),
                "What was noted of this transaction: nothing, since nothing can be.",
                (_, _) =>
                    [
                        [Value.EmptyMap],
                    ]
            ),
            NewName("db.createLabel", "newLabel", "A label"),
            NewName("db.createRelationshipType", "newRelationshipType", "A relationship type"),
            NewName("db.createProperty", "newProperty", "A property key"),
            new(new ProcedureSignature("db.awaitIndexes", [Timeout], []), "Nothing: indexes are filled at once.", (_, _) => []),
            new(
                new ProcedureSignature("db.awaitIndex", [new ProcedureField("indexName", "STRING"), Timeout], []),
                "Nothing: an index is filled at once. Fails if there is none of that name.",
                (graph, arguments) => ExpectIndex(graph, arguments[0].AsString())
            ),
            new(
                new ProcedureSignature("db.resampleIndex", [new ProcedureField("indexName", "STRING")], []),
                "Nothing: plans are made from counts that are always right. Fails if there is no index of that name.",
                (graph, arguments) => ExpectIndex(graph, arguments[0].AsString())
            ),
            new(
                new ProcedureSignature("db.resampleOutdatedIndexes", [], []),
                "Nothing: plans are made from counts that are always right.",
                (_, _) => []
            ),
        ];

    private static ProcedureField Timeout => new("timeOutSeconds", "INTEGER") { Default = 300 };

    private static Procedure NewName(string name, string field, string what) =>
        new(
            new ProcedureSignature(name, [new ProcedureField(field, "STRING")], []) { Writes = true },
            $"Nothing: {what.ToLowerInvariant()} is there when something has it. Fails if it could not be one.",
            (_, arguments) =>
                arguments[0].Kind == ValueKind.String
                && arguments[0].AsString() is { Length: > 0 } text
                && !text.Contains('\0', StringComparison.Ordinal)
                    ? []
                    : throw new CypherException(
                        CypherErrorType.ProcedureError,
                        CypherPhase.Runtime,
                        "TokenName",
                        $"{what} is a text of one letter or more, without the letter of code 0, not {arguments[0].ToString(60)}"
                    )
        );

    private static IEnumerable<IReadOnlyList<Value>> ExpectIndex(GraphTransaction graph, string name) =>
        graph.FindIndex(name) is null && graph.FindSearchIndex(name) is null
            ? throw new CypherException(CypherErrorType.ProcedureError, CypherPhase.Runtime, "IndexNotFound", $"No such index '{name}'")
            : [];

    private static Procedure Names(string name, string field, string description, Func<GraphTransaction, IEnumerable<string>> list) =>
        new(
            new ProcedureSignature(name, [], [new ProcedureField(field, "STRING", Nullable: false)]),
            description,
            (graph, _) => list(graph).Select(text => (IReadOnlyList<Value>)[text])
        );
}
