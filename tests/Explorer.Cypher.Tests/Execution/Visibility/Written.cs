namespace Explorer.Cypher.Tests.Execution.Visibility;

/// <summary>
/// Statements that make what the graph never had (the labels U and Fresh, the type FRESH, the keys n, w and fresh) and go on to look at it: each writer with each reader.
/// A writer leaves the start <c>a</c>, the end <c>b</c> and the relationship <c>r</c> to the reader.
/// </summary>
internal static class Written
{
    /// <summary>What is in the graph before.</summary>
    public const string Before = "CREATE (:Other {n: 50})-[:OLD {v: 1}]->(:Other {n: 51})";

    /// <summary>Finds what a writer has made, for a reader that is a statement of its own.</summary>
    public const string Found = "MATCH (a)-[r]->(b) WHERE type(r) = 'FRESH' WITH a, b, r";

    /// <summary>How it is made, by name.</summary>
    public static IReadOnlyDictionary<string, string> Writers { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["CREATE"] = "CREATE (a:U {n: 1})-[r:FRESH {w: 1}]->(b:U:Fresh {n: 2, fresh: 7}) WITH a, b, r",
            ["CREATE, twice"] =
                "UNWIND [1, 2] AS i CREATE (a:U {n: i})-[r:FRESH {w: i}]->(b:U:Fresh {n: i + 10, fresh: i + 6}) WITH a, b, r",
            ["MERGE of parts"] =
                "MERGE (a:U {n: 1}) MERGE (b:U {n: 2}) MERGE (a)-[r:FRESH {w: 1}]->(b) SET b:Fresh, b.fresh = 7 WITH a, b, r",
            ["MERGE of all"] = "MERGE (a:U {n: 1})-[r:FRESH {w: 1}]->(b:U {n: 2}) ON CREATE SET b:Fresh, b.fresh = 7 WITH a, b, r",
            ["FOREACH"] =
                "CREATE (a:U {n: 1}), (b:U {n: 2}) FOREACH (i IN [1] | CREATE (a)-[:FRESH {w: 1}]->(b) SET b:Fresh SET b.fresh = 7) WITH a, b MATCH (a)-[r]->(b) WITH a, b, r",
            ["CALL"] =
                "CREATE (a:U {n: 1}), (b:U {n: 2}) WITH a, b CALL (a, b) { CREATE (a)-[r:FRESH {w: 1}]->(b) SET b:Fresh, b += {fresh: 7} RETURN r } WITH a, b, r",
            ["CALL that returns nothing"] =
                "CREATE (a:U {n: 1}), (b:U {n: 2}) WITH a, b CALL (a, b) { CREATE (a)-[:FRESH {w: 1}]->(b) SET b:Fresh, b.fresh = 7 } WITH a, b MATCH (a)-[r]->(b) WITH a, b, r",
            ["names that are computed"] =
                "CREATE (a:$('U') {n: 1})-[r:$('FRESH') {w: 1}]->(b:U {n: 2}) SET b:$('Fresh') SET b['fresh'] = 7 WITH a, b, r",
            ["SET of maps"] =
                "CREATE (a:U), (b:U) SET a = {n: 1} SET b = {n: 2, fresh: 7} SET b:Fresh CREATE (a)-[r:FRESH]->(b) SET r += {w: 1} WITH a, b, r",
            ["what was another thing before"] =
                "CREATE (x:U {n: 1})-[q:OTHER]->(b:U {n: 2}) WITH x AS a, b, q DELETE q CREATE (a)-[r:FRESH {w: 1}]->(b) SET b.fresh = 7, b:Fresh WITH a, b, r",
        };

    /// <summary>What may stand between: it looks at what is new, or writes more, and leaves all as it is to the reader.</summary>
    public static IReadOnlyList<string> Between { get; } =
    [
        "",
        "MATCH (a)-[:FRESH]->(y) WITH a, b, r",
        "WITH a, b, r ORDER BY b.fresh LIMIT 10",
        "MERGE (a)-[:LATER]->(b) WITH a, b, r",
        "SET a.later = b.fresh WITH a, b, r",
        "CALL (a) { MATCH (a)-[:FRESH]->(y) SET y.later = 1 } WITH a, b, r",
        "OPTIONAL MATCH (y:Fresh {fresh: 8}) WITH DISTINCT a, b, r",
        "FOREACH (i IN [1] | SET r.later = i) WITH a, b, r",
    ];

    /// <summary>Who looks at it.</summary>
    public static IReadOnlyList<string> Readers { get; } =
    [
        "MATCH (a)-[:FRESH]->(x) RETURN x.n AS c",
        "MATCH (b)<-[:FRESH]-(x) RETURN x.n AS c",
        "MATCH (a)-[:FRESH]-(x) RETURN x.n AS c",
        "MATCH (a)-[q:FRESH]->(b) RETURN q.w AS c",
        "MATCH (a)-[:OLD|FRESH]->(x) RETURN count(x) AS c",
        "MATCH (a)-[:FRESH|NEVER]->(x) RETURN count(x) AS c",
        "MATCH (a)-[q:!OLD]->(x) RETURN count(x) AS c",
        "MATCH (a)-[:$('FRESH')]->(x) RETURN x.n AS c",
        "MATCH (a)-[:FRESH]->(x)<-[:FRESH]-(y) RETURN count(*) AS c",
        "MATCH (a)-[:FRESH*1..2]->(x) RETURN x.n AS c",
        "MATCH (a)-[:FRESH*]->(b) RETURN count(*) AS c",
        "MATCH (a)-[:FRESH*0..1]-(x) RETURN x.n AS c",
        "MATCH (a)-[:FRESH*1..1 {w: 1}]->(x) RETURN x.n AS c",
        "MATCH (s)-[r:FRESH]->(t) RETURN s.n AS c, t.n AS d",
        "MATCH (s)-[r:OLD|FRESH]-(t) RETURN s.n AS c, t.n AS d",
        "MATCH (a)-[r:FRESH]->(t) RETURN t.n AS c",
        "MATCH ()-[q:FRESH]->() RETURN count(q) AS c",
        "MATCH ()-[q:FRESH {w: 1}]->() RETURN count(q) AS c",
        "MATCH ()-[q:FRESH]->() WHERE q.w >= 1 RETURN count(q) AS c",
        "OPTIONAL MATCH (a)-[:FRESH]->(x) RETURN x.n AS c",
        "OPTIONAL MATCH (a)-[:FRESH*1..2]->(x) RETURN x.n AS c",
        "OPTIONAL MATCH (s)-[r:FRESH]->(t) RETURN s.n AS c",
        "RETURN EXISTS { (a)-[:FRESH]->() } AS c",
        "RETURN COUNT { (a)-[:FRESH]->() } AS c",
        "RETURN COUNT { (:Fresh {fresh: 7}) } AS c",
        "RETURN COLLECT { MATCH (a)-[:FRESH]->(x) RETURN x.n } AS c",
        "RETURN [(a)-[:FRESH]->(x) | x.n] AS c",
        "WITH a, b WHERE (a)-[:FRESH]->(b) RETURN a.n AS c",
        "WITH a, b WHERE NOT EXISTS { (b)-[:FRESH]->() } RETURN b.n AS c",
        "CALL (a) { MATCH (a)-[:FRESH]->(x) RETURN x } RETURN x.n AS c",
        "CALL { MATCH (x:Fresh) RETURN count(x) AS c } RETURN c",
        "CALL { MATCH ()-[:FRESH]->(x) RETURN x.n AS c UNION MATCH (x:Fresh) RETURN x.fresh AS c } RETURN c",
        "MATCH p = shortestPath((a)-[:FRESH*]->(b)) RETURN length(p) AS c",
        "MATCH p = allShortestPaths((a)-[:FRESH*]-(b)) RETURN length(p) AS c",
        "MATCH p = SHORTEST 1 (a)-[:FRESH]->+(b) RETURN length(p) AS c",
        "MATCH p = ALL SHORTEST (a)-[:FRESH]->*(x:Fresh) RETURN length(p) AS c",
        "MATCH p = ANY (a) (()-[:FRESH]->()){1,2} (x) RETURN length(p) AS c",
        "MATCH (a) (()-[:FRESH]->()){1,2} (x) RETURN x.n AS c",
        "MATCH (a)-[:FRESH]->+(x) RETURN x.n AS c",
        "MERGE (a)-[q:FRESH]->(b) RETURN q.w AS c",
        "MERGE (x:Fresh {fresh: 7}) RETURN x.n AS c",
        "MERGE (a)-[q:FRESH {w: 9}]->(b) WITH a MATCH (a)-[q:FRESH]->() RETURN count(q) AS c",
        "FOREACH (i IN [1, 2] | MERGE (a)-[:FRESH]->(b)) WITH a MATCH (a)-[q:FRESH]->() RETURN count(q) AS c",
        "MATCH (x:Fresh) RETURN x.n AS c",
        "MATCH (x:U) RETURN x.n AS c",
        "MATCH (b:Fresh) RETURN b.n AS c",
        "MATCH (x:U&!Fresh) RETURN x.n AS c",
        "MATCH (x:Old|Fresh) RETURN x.n AS c",
        "MATCH (x:$('Fresh')) RETURN x.n AS c",
        "WITH a, b WHERE b:Fresh AND NOT a:Fresh RETURN b.n AS c",
        "MATCH (x {fresh: 7}) RETURN x.n AS c",
        "MATCH (x:Fresh {fresh: 7}) RETURN x.n AS c",
        "MATCH (x:Fresh) WHERE x.fresh IN [7, 8] RETURN x.n AS c",
        "MATCH (x:Fresh) WHERE x.fresh > 6 RETURN x.n AS c",
        "MATCH (x) WHERE x.fresh IS NOT NULL RETURN x.n AS c",
        "MATCH (x:Fresh) WHERE x.fresh = b.fresh RETURN x.n AS c",
        "MATCH (x:U) WHERE x.n = b.n RETURN x.fresh AS c",
        "MATCH (x:U), (y:Fresh) RETURN count(*) AS c",
        "MATCH (x:U), (y:Fresh) WHERE x.n = y.n RETURN count(*) AS c",
        "MATCH (x:U {n: 1}), (y:Fresh {fresh: 7}) MERGE (x)-[:SECOND]->(y) WITH x MATCH (x)-[:SECOND]->(z) RETURN z.n AS c",
        "UNWIND range(1, 30) AS i UNWIND range(1, 30) AS j MATCH (x:U) WHERE x.n = b.n RETURN count(*) AS c",
        "UNWIND range(1, 3000) AS i MATCH (a)-[q:FRESH]->(x) WHERE q.w = 1 RETURN count(*) AS c",
        "UNWIND range(1, 3000) AS i MATCH (a)-[q:FRESH]->(x) WHERE q.w >= 1 RETURN count(*) AS c",
        "RETURN b.fresh AS c, b['fresh'] AS d",
        "RETURN b {.*} AS c, properties(b).fresh AS d",
        "RETURN labels(b) AS c, type(r) AS d, r.w AS e",
        "RETURN [k IN keys(b) WHERE k = 'fresh'] AS c",
        "WITH a, b, r SET b += r RETURN b.w AS c",
        "MATCH (a)-[q:FRESH]->(x) SET x.seen = true WITH x MATCH (y {seen: true}) RETURN count(*) AS c",
        "MATCH (a)-[q:FRESH]->() DELETE q RETURN count(*) AS c",
        "MATCH (x:Fresh) DETACH DELETE x RETURN count(*) AS c",
        "RETURN a.n AS c UNION ALL MATCH ()-[:FRESH]->(x:Fresh) RETURN x.fresh AS c",
    ];

    /// <summary>Readers that ask the catalogue; Neo4j's counts only what is committed.</summary>
    public static IReadOnlyList<string> Catalogue { get; } =
    [
        "CALL db.labels() YIELD label WITH label WHERE label = 'Fresh' RETURN count(*) AS c",
        "CALL db.relationshipTypes() YIELD relationshipType AS t WITH t WHERE t = 'FRESH' RETURN count(*) AS c",
        "CALL db.propertyKeys() YIELD propertyKey AS k WITH k WHERE k = 'fresh' RETURN count(*) AS c",
        "CALL db.schema.nodeTypeProperties() YIELD propertyName AS k WITH k WHERE k = 'fresh' RETURN count(*) AS c",
        "CALL db.schema.relTypeProperties() YIELD propertyName AS k WITH k WHERE k = 'w' RETURN count(*) AS c",
    ];

    /// <summary>Indexes and constraints on what is not there yet, by name.</summary>
    public static IReadOnlyDictionary<string, string[]> Schemas { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["no index"] = [],
            ["indexes"] =
            [
                "CREATE INDEX i1 FOR (n:Fresh) ON (n.fresh)",
                "CREATE INDEX i2 FOR ()-[r:FRESH]-() ON (r.w)",
                "CREATE INDEX i3 FOR (n:U) ON (n.n)",
            ],
            ["a constraint"] = ["CREATE CONSTRAINT c1 FOR (n:U) REQUIRE n.n IS UNIQUE"],
        };
}
