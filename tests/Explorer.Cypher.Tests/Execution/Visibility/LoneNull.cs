namespace Explorer.Cypher.Tests.Execution.Visibility;

/// <summary>Statements in which a variable that may be null stands for a node, alone: where it comes from, how the pattern is written, and where it stands.</summary>
internal static class LoneNull
{
    /// <summary>What is in the graph.</summary>
    public const string Before = "CREATE (:A {x: 1})-[:T]->(:A {x: 3})";

    // Null; null and a node; a node alone.
    private static readonly string[] Sources =
    [
        "OPTIONAL MATCH (b:Nope) WITH b",
        "UNWIND [1, 2] AS i OPTIONAL MATCH (b:A {x: i}) WITH b",
        "MATCH (b:A {x: 1}) WITH b",
        "MATCH (z:A {x: 3}) OPTIONAL MATCH (z)-[:T]->(b) WITH b",
        "WITH head([]) AS b",
        "WITH null AS b",
    ];

    private static readonly string[] Patterns =
    [
        "(b)",
        "(b), (b)",
        "(b {})",
        "(b WHERE true)",
        "(b), (c:A)",
        "(c:A), (b)",
        "p = (b)",
        "p = (b), (c)",
        "(b), (c)-[:T]->(d)",
        "(b), (c)-[:T*0..1]->(d), (b)",
    ];

    private static readonly string[] Places =
    [
        "MATCH # RETURN count(*) AS n",
        "OPTIONAL MATCH # RETURN count(*) AS n",
        "MATCH # WHERE b IS NULL RETURN count(*) AS n",
        "MATCH (k:A) MATCH # RETURN count(*) AS n",
        "OPTIONAL MATCH # WITH b WHERE b IS NULL OR b:A RETURN count(b) AS n",
        "RETURN EXISTS { # } AS n",
        "RETURN EXISTS { MATCH # RETURN b } AS n",
        "RETURN COUNT { # } AS n",
        "RETURN COLLECT { MATCH # RETURN 1 } AS n",
        "WITH b WHERE EXISTS { # } RETURN count(*) AS n",
        "WITH b WHERE NOT EXISTS { # } RETURN count(*) AS n",
        "CALL (b) { MATCH # RETURN 1 AS one } RETURN count(one) AS n",
        "CALL (b) { OPTIONAL MATCH # RETURN 1 AS one } RETURN count(one) AS n",
        "OPTIONAL CALL (b) { MATCH # RETURN 1 AS one } RETURN one AS n",
        "CALL { WITH b MATCH # RETURN count(*) AS n } RETURN n",
        "CALL (b) { MATCH # CREATE (:Made) } WITH b MATCH (m:Made) RETURN count(m) AS n",
        "MATCH (k:A) WHERE EXISTS { # } RETURN count(*) AS n",
        "MATCH (k:A) WHERE COUNT { # } = 0 RETURN count(*) AS n",
        "RETURN EXISTS { MATCH (k:A) WHERE EXISTS { # } } AS n",
        "RETURN [(k:A)-[:T]->(l) WHERE EXISTS { # } | k.x] AS n",
        "MATCH # MERGE (m:Made {of: b.x}) RETURN count(m) AS n",
        "MATCH # SET b.seen = true RETURN count(b) AS n",
        "UNWIND [1, 2] AS j MATCH # RETURN count(*) AS n",
        "FOREACH (x IN CASE WHEN EXISTS { # } THEN [1] ELSE [] END | CREATE (:Made)) WITH b MATCH (m:Made) RETURN count(m) AS n",
    ];

    // These take one node, or a walk from it.
    private static readonly string[] Others =
    [
        "MATCH SHORTEST 1 (b) RETURN count(*) AS n",
        "MATCH ANY (b) RETURN count(*) AS n",
        "MATCH ALL SHORTEST (b)-[*0..1]-(c) RETURN count(*) AS n",
        "MATCH (b)-[*0..2]-(c) RETURN count(*) AS n",
        "MATCH (c:A)-[*0..2]-(b) RETURN count(*) AS n",
        "MATCH (b) ((s)-[:T]->(t)){0,2} (c) RETURN count(*) AS n",
        "MATCH (b)-[:T]->(b) RETURN count(*) AS n",
        "MATCH p = shortestPath((b)-[*]-(c:A {x: 3})) RETURN count(*) AS n",
        "RETURN [(b)-[*0..1]-(c) | c.x] AS n",
        "RETURN EXISTS { (b)-[:T]-() } AS n",
        "MATCH (b)--(c), (b) RETURN count(*) AS n",
        "MATCH (c:A)-[:T]->(d) OPTIONAL MATCH (b), (c)-->(d) RETURN count(*) AS n",
    ];

    /// <summary>All of them; each twice where the node can also be told to have no label Nope, which no null passes.</summary>
    public static IEnumerable<(string Statement, string? Labelled)> All =>
        Sources
            .SelectMany(source =>
                Places.SelectMany(place =>
                    Patterns.Select(pattern =>
                        (
                            $"{source} {Put(place, pattern)}",
                            (string?)$"{source} {Put(place, pattern.Replace("(b", "(b:!Nope", StringComparison.Ordinal))}"
                        )
                    )
                )
            )
            .Concat(Sources.SelectMany(source => Others.Select(other => ($"{source} {other}", (string?)null))));

    private static string Put(string place, string pattern) => place.Replace("#", pattern, StringComparison.Ordinal);
}
