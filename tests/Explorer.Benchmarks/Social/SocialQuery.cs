using Explorer.Graph.Values;

namespace Explorer.Benchmarks.Social;

/// <summary>A statement of the workload.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Text">Its text.</param>
/// <param name="Writes">Whether it changes the graph.</param>
internal sealed record SocialQuery(string Name, string Text, bool Writes = false)
{
    /// <summary>What all statements are given; each takes what it names.</summary>
    public Dictionary<string, Value> Parameters { get; } =
        new(StringComparer.Ordinal)
        {
            ["person"] = 17,
            ["other"] = 1903,
            ["post"] = 4,
            ["tag"] = "tag-3",
            ["moment"] = "2012-06-01T00:00:00Z",
            ["ids"] = Value.List([.. Enumerable.Range(100, 200).Select(i => (Value)i)]),
        };

    /// <summary>The workload: reads, then writes.</summary>
    public static IReadOnlyList<SocialQuery> All { get; } =
    [
        // Counts and index order.
        new("count all nodes", "MATCH (n) RETURN count(*) AS n"),
        new("count a label", "MATCH (c:Comment) RETURN count(c) AS n"),
        new("count a type", "MATCH ()-[r:LIKES]->() RETURN count(r) AS n"),
        new("latest posts", "MATCH (p:Post) RETURN p.id AS id, p.created AS created ORDER BY p.created DESC LIMIT 10"),
        new("first posts", "MATCH (p:Post) RETURN p.id AS id ORDER BY p.created LIMIT 10"),
        new("ends of an index", "MATCH (p:Post) RETURN min(p.created) AS first, max(p.created) AS last"),
        // Temporal constants.
        new("comments before a moment", "MATCH (c:Comment) WHERE c.created < datetime('2012-06-01T00:00:00Z') RETURN count(*) AS n"),
        new("comments before a parameter", "MATCH (c:Comment) WHERE c.created < datetime($moment) RETURN count(*) AS n"),
        new(
            "friends since a day",
            "MATCH ()-[k:KNOWS]->() WHERE k.since >= date('2012-01-01') AND k.since < date('2012-01-01') + duration('P1Y') RETURN count(*) AS n"
        ),
        new(
            "texts as moments",
            "UNWIND range(1, 50000) AS i RETURN count(datetime('2012-06-01T00:00:' + toString(10 + i % 50) + 'Z')) AS n"
        ),
        new("comments by month", "MATCH (c:Comment) RETURN datetime.truncate('month', c.created) AS month, count(*) AS n ORDER BY month"),
        // Row work.
        new("labels of what is liked", "MATCH (:Person)-[:LIKES]->(m) RETURN labels(m) AS labels, count(*) AS n ORDER BY n"),
        new("types at a person", "MATCH (p:Person)-[r]-() RETURN type(r) AS type, count(*) AS n ORDER BY n DESC"),
        new(
            "sums by language",
            "MATCH (p:Post) RETURN p.language AS language, sum(p.length) AS sum, avg(p.score) AS mean ORDER BY language"
        ),
        new(
            "activity by person",
            "MATCH (m:Comment)-[:HAS_CREATOR]->(p:Person) RETURN p.id AS id, count(*) AS n, avg(m.length) AS mean ORDER BY n DESC, id LIMIT 20"
        ),
        new(
            "tags together",
            "MATCH (a:Tag)<-[:HAS_TAG]-(:Post)-[:HAS_TAG]->(b:Tag) WHERE a.name < b.name RETURN a.name AS a, b.name AS b, count(*) AS n ORDER BY n DESC, a, b LIMIT 10"
        ),
        // Points.
        new(
            "a person",
            "MATCH (p:Person {id: $person})-[:IS_LOCATED_IN]->(c:Place) RETURN p.name AS name, p.birthday AS birthday, c.name AS city"
        ),
        new(
            "friends",
            "MATCH (p:Person {id: $person})-[k:KNOWS]-(f) RETURN f.id AS id, f.name AS name, k.since AS since ORDER BY since DESC, id"
        ),
        new("friends of friends", "MATCH (p:Person {id: $person})-[:KNOWS*2..2]-(f) WHERE f <> p RETURN count(DISTINCT f) AS n"),
        new("within three steps", "MATCH (p:Person {id: $person})-[:KNOWS*1..3]-(f:Person) RETURN count(DISTINCT f) AS n"),
        new(
            "what friends wrote",
            "MATCH (:Person {id: $person})-[:KNOWS]-(f)<-[:HAS_CREATOR]-(m) WHERE m.created < datetime($moment) RETURN f.id AS id, m.id AS message, m.created AS created ORDER BY created DESC, message LIMIT 20"
        ),
        new("a thread", "MATCH (c)-[:REPLY_OF*1..]->(p:Post {id: $post}) RETURN count(c) AS n, avg(c.length) AS mean"),
        new("a list of people", "UNWIND $ids AS id MATCH (p:Person {id: id}) RETURN p.name AS name, COUNT { (p)-[:KNOWS]-() } AS friends"),
        // Subqueries.
        new("people without posts", "MATCH (p:Person) WHERE NOT EXISTS { (p)<-[:HAS_CREATOR]-(:Post) } RETURN count(p) AS n"),
        new(
            "posts that an expert likes",
            "MATCH (p:Post) WHERE EXISTS { (p)<-[:LIKES]-(:Person)-[:HAS_INTEREST]->(:Tag {name: $tag}) } RETURN count(p) AS n"
        ),
        new("people who like a post", "MATCH (p:Person) WHERE EXISTS { (p)-[:LIKES]->(:Post {id: $post}) } RETURN count(p) AS n"),
        new(
            "comments on a tag by person",
            "MATCH (p:Person) RETURN p.id AS id, COUNT { (p)<-[:HAS_CREATOR]-(:Comment)-[:HAS_TAG]->(:Tag {name: $tag}) } AS n ORDER BY n DESC, id LIMIT 10"
        ),
        new("replies counted", "MATCH (p:Post) RETURN p.id AS id, COUNT { (p)<-[:REPLY_OF]-() } AS n ORDER BY n DESC, id LIMIT 10"),
        new(
            "replies grouped",
            "MATCH (p:Post) OPTIONAL MATCH (p)<-[:REPLY_OF]-(c:Comment) RETURN p.id AS id, count(c) AS n ORDER BY n DESC, id LIMIT 10"
        ),
        new(
            "longer than the mean",
            "MATCH (p:Post) WITH avg(p.length) AS mean MATCH (p:Post) WHERE p.length > mean * 1.5 RETURN count(*) AS n"
        ),
        // Shapes.
        new("shortest path", "MATCH p = shortestPath((:Person {id: $person})-[:KNOWS*]-(:Person {id: $other})) RETURN length(p) AS n"),
        new("triangles of friends", "MATCH (a:Person)-[:KNOWS]->(b)-[:KNOWS]->(c)-[:KNOWS]->(a) RETURN count(*) AS n"),
        new(
            "members who wrote in a forum",
            "MATCH (f:Forum)-[:HAS_MEMBER]->(p:Person)<-[:HAS_CREATOR]-(m:Post)<-[:CONTAINER_OF]-(f) RETURN count(*) AS n"
        ),
        // Writes; each is undone.
        new("a like", "MATCH (p:Person {id: $person}), (m:Post {id: $post}) CREATE (p)-[:LIKES {at: datetime()}]->(m)", Writes: true),
        new(
            "a comment",
            "MATCH (p:Person {id: $person}), (m:Post {id: $post}) CREATE (c:Comment {id: -1, created: datetime($moment), length: 3})-[:REPLY_OF]->(m), (c)-[:HAS_CREATOR]->(p)",
            Writes: true
        ),
        new(
            "people merged",
            "UNWIND $ids AS id MERGE (p:Person {id: id}) ON CREATE SET p.created = datetime($moment) ON MATCH SET p.seen = datetime($moment)",
            Writes: true
        ),
        new("a day for all friendships", "MATCH (:Person {id: $person})-[k:KNOWS]-() SET k.since = date('2012-01-01')", Writes: true),
        new("a person leaves", "MATCH (p:Person {id: $person}) DETACH DELETE p", Writes: true),
        new(
            "people made",
            "UNWIND range(1, 2000) AS i CREATE (:Person {id: 100000 + i, name: 'New ' + toString(i), birthday: date('1990-01-01')})",
            Writes: true
        ),
    ];
}
