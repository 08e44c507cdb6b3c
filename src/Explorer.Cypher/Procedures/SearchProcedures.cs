using Explorer.Cypher.Searching;
using Explorer.Cypher.Searching.Basics;
using Explorer.Cypher.Searching.Fulltext;
using Explorer.Cypher.Searching.Vectors;
using Explorer.Cypher.Semantics;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Procedures;

/// <summary>The procedures that search full-text and vector indexes. The library for texts is loaded when the first of them runs.</summary>
internal static class SearchProcedures
{
    public static IEnumerable<Procedure> All =>
        [
            Fulltext("db.index.fulltext.queryNodes", "node", "NODE", EntityKind.Node),
            Fulltext("db.index.fulltext.queryRelationships", "relationship", "RELATIONSHIP", EntityKind.Relationship),
            new(
                new ProcedureSignature(
                    "db.index.fulltext.listAvailableAnalyzers",
                    [],
                    [
                        new ProcedureField("analyzer", "STRING"),
                        new ProcedureField("description", "STRING"),
                        new ProcedureField("stopwords", "LIST<STRING>"),
                    ]
                ),
                "The analysers that a full-text index may have, with the words that each leaves out.",
                (_, _) => AnalyzerNames.Known.Select(one => (IReadOnlyList<Value>)[one.Key, one.Value, StopWords(one.Key)])
            ),
            new(
                new ProcedureSignature("db.index.fulltext.awaitEventuallyConsistentIndexRefresh", [], []),
                "Nothing: each search sees all that was written before it.",
                (_, _) => []
            ),
            Nearest("db.index.vector.queryNodes", "node", "NODE", EntityKind.Node),
            Nearest("db.index.vector.queryRelationships", "relationship", "RELATIONSHIP", EntityKind.Relationship),
            SetVector("db.create.setNodeVectorProperty", "node", "NODE", ValueKind.Node),
            SetVector("db.create.setRelationshipVectorProperty", "relationship", "RELATIONSHIP", ValueKind.Relationship),
        ];

    private static Procedure Fulltext(string name, string field, string type, EntityKind entity) =>
        Procedure.Of(
            new ProcedureSignature(
                name,
                [
                    new ProcedureField("indexName", "STRING"),
                    new ProcedureField("queryString", "STRING"),
                    new ProcedureField("options", "MAP") { IsOptionalMap = true },
                ],
                [new ProcedureField(field, type), new ProcedureField("score", "FLOAT")]
            ),
            "What Lucene's query finds in a full-text index, the best first; options are skip, limit and analyzer.",
            (graph, arguments, context) =>
            {
                var index = Find(graph, arguments[0], SearchIndexKind.Fulltext, entity);
                var text =
                    arguments[1].Kind == ValueKind.String
                        ? arguments[1].AsString()
                        : throw SearchErrors.Call("A full-text query is a text");
                var options = SearchOptions.Read(arguments[2]);
                var entities = new SearchedEntities(graph, index);
                var found = index
                    .Content.Of(() => new FulltextContent(index.Definition))
                    .Search(entities, index.Definition.Keys, text, options.Analyzer, context.Work ?? NoGate.Instance);
                return Rows(entities, found, options.Skip, options.Limit);
            }
        );

    private static Procedure Nearest(string name, string field, string type, EntityKind entity) =>
        Procedure.Of(
            new ProcedureSignature(
                name,
                [
                    new ProcedureField("indexName", "STRING"),
                    new ProcedureField("numberOfNearestNeighbours", "INTEGER"),
                    new ProcedureField("query", "ANY"),
                ],
                [new ProcedureField(field, type), new ProcedureField("score", "FLOAT")]
            ),
            "So many of a vector index as are most like a vector, the most alike first.",
            (graph, arguments, context) =>
            {
                var index = Find(graph, arguments[0], SearchIndexKind.Vector, entity);
                var count = SearchOptions.WholeNumber(arguments[1]);
                if (count is not (> 0 and <= int.MaxValue))
                {
                    throw SearchErrors.Call($"The number of neighbours is 1 or more, and a whole number, not {arguments[1].ToString(60)}");
                }
                var to = VectorReader.Read(arguments[2]) ?? throw SearchErrors.Call(NoVector(arguments[2]));
                var entities = new SearchedEntities(graph, index);
                var found = index
                    .Content.Of(() => new VectorContent(index.Definition))
                    .Nearest(entities, to, (int)count, context.Work ?? NoGate.Instance);
                return Rows(entities, found, 0, long.MaxValue);
            }
        );

    private static Procedure SetVector(string name, string field, string type, ValueKind kind) =>
        new(
            new ProcedureSignature(
                name,
                [new ProcedureField(field, type), new ProcedureField("key", "STRING"), new ProcedureField("vector", "ANY")],
                []
            )
            {
                Writes = true,
            },
            "Sets a property to a list of numbers in single precision, as vector indexes hold them.",
            (graph, arguments) =>
            {
                var vector = VectorReader.Read(arguments[2]) ?? throw SearchErrors.Call(NoVector(arguments[2]));
                if (arguments[0].Kind != kind || arguments[1].Kind != ValueKind.String)
                {
                    throw SearchErrors.Call($"{name} takes a {type.ToLowerInvariant()}, the name of a property and a vector");
                }
                var value = Value.List([.. vector.Select(one => (Value)(double)one)]);
                if (kind == ValueKind.Node)
                {
                    graph.SetNodeProperty(NodeId.Of(arguments[0].AsNode().Id), arguments[1].AsString(), value);
                }
                else
                {
                    graph.SetRelationshipProperty(RelationshipId.Of(arguments[0].AsRelationship().Id), arguments[1].AsString(), value);
                }
                return [];
            }
        );

    private static SearchIndex Find(GraphTransaction graph, Value name, SearchIndexKind kind, EntityKind entity)
    {
        var what = kind == SearchIndexKind.Fulltext ? "full-text" : "vector";
        var index = name.Kind == ValueKind.String ? graph.FindSearchIndex(name.AsString()) : null;
        if (index is null || index.Definition.Kind != kind)
        {
            throw SearchErrors.Call($"There is no {what} index named {name.ToString(60)}. SHOW INDEXES lists those that there are");
        }
        return index.Definition.Entity == entity
            ? index
            : throw SearchErrors.Call(
                entity == EntityKind.Node
                    ? $"The index {name.ToString(60)} is on relationships: call queryRelationships"
                    : $"The index {name.ToString(60)} is on nodes: call queryNodes"
            );
    }

    private static IEnumerable<IReadOnlyList<Value>> Rows(SearchedEntities entities, List<SearchHit> found, long skip, long limit)
    {
        for (var i = skip; i < found.Count && i - skip < limit; i++)
        {
            var hit = found[(int)i];
            yield return [entities.Entity(hit.Id), (double)hit.Score];
        }
    }

    private static string NoVector(Value value) =>
        $"A vector is a list of numbers that are not too large, and no null among them, but this is {value.ToString(60)}";

    // A method of its own, so that the library is not looked for before it is called.
    private static Value StopWords(string analyzer) => Value.List([.. Analyzers.StopWordsOf(analyzer).Select(word => (Value)word)]);
}
