using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Fuzz.Running;

/// <summary>The graph that statements run on: a few nodes and all that is easily forgotten: loops, parallel relationships, odd values, two labels and none.</summary>
internal static class SmallGraph
{
    private static readonly string[] Statements =
    [
        "CREATE INDEX index_a FOR (n:A) ON (n.i)",
        "CREATE INDEX index_t FOR ()-[r:T]-() ON (r.i)",
        "CREATE CONSTRAINT constraint_a FOR (n:Person) REQUIRE n.name IS UNIQUE",
        """
            CREATE (a:A {i: 1, f: 1.5, s: 'a', b: true, d: date('1924-01-21'), l: [1, 2], name: 'x'}), (b:B {i: 2, s: '', l: [], x: 'b'}),
                   (c:A:B {i: -3, f: -0.0, x: duration('P1M'), year: 1924}), (d {b: false, x: point({x: 1, y: 2})}), (e:Person {name: 'Ленин', year: 1870}),
                   (f:Person {name: '😀', d: date('2024-02-29')}), (g:C {i: 9223372036854775807, s: 'Abc', x: [date('2024-01-01')]}),
                   (a)-[:T {i: 1}]->(a), (a)-[:T {i: 2, s: 'a'}]->(b), (a)-[:T]->(b), (b)-[:U {f: 2.5}]->(c), (c)-[:T {x: time('12:00Z')}]->(d),
                   (d)-[:U]->(a), (e)-[:KNOWS {year: 1917}]->(f), (f)-[:KNOWS]->(e), (c)-[:U {b: true}]->(c)
            """,
    ];

    /// <summary>The values that statements find under <c>$i</c>, <c>$list</c> and so on; <c>$missing</c> is not there.</summary>
    public static IReadOnlyDictionary<string, Value> Parameters { get; } =
        new Dictionary<string, Value>
        {
            ["i"] = 7,
            ["p"] = 1,
            ["f"] = -0.5,
            ["s"] = "Abc",
            ["b"] = true,
            ["list"] = Value.ListOf(1, "a", Value.Null, 2.5),
            ["map"] = new MapBuilder().Set("i", 1).Set("name", "y").Set("x", Value.Null).ToValue(),
            ["nothing"] = Value.Null,
        };

    /// <summary>An engine over a fresh graph.</summary>
    public static CypherEngine Engine(CypherEngineOptions options)
    {
        var engine = new CypherEngine(new PropertyGraph(), options);
        foreach (var statement in Statements)
        {
            using var transaction = engine.Graph.BeginWrite();
            engine.Execute(statement, null, transaction).Rows().Count();
            transaction.Commit();
        }

        return engine;
    }
}
