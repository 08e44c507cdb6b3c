using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tests.Execution;

/// <summary>An index on relationships changes the plan and never the answer.</summary>
public sealed class RelationshipIndexTests
{
    private const string Data = """
        UNWIND range(0, 19) AS n CREATE (:P {id: n})
        WITH count(*) AS all
        UNWIND $ties AS tie
        MATCH (a:P {id: tie.a}), (b:P {id: tie.b})
        FOREACH (x IN CASE WHEN tie.ally THEN [1] ELSE [] END | CREATE (a)-[:A {id: tie.id, set: tie.set, from: tie.from, to: tie.to}]->(b))
        FOREACH (x IN CASE WHEN tie.ally THEN [] ELSE [1] END | CREATE (a)-[:R {id: tie.id, set: tie.set, from: tie.from, to: tie.to}]->(b))
        """;

    private static readonly string[] Indexes =
    [
        "CREATE INDEX FOR ()-[r:A]-() ON (r.from, r.to)",
        "CREATE INDEX FOR ()-[r:R]-() ON (r.from, r.to)",
        "CREATE INDEX FOR ()-[r:A]-() ON (r.set, r.from, r.to)",
        "CREATE INDEX FOR ()-[r:A]-() ON (r.id)",
        "CREATE INDEX FOR ()-[r:R]-() ON (r.set, r.from)",
    ];

    public static TheoryData<string, string> Questions =>
        new()
        {
            { "MATCH (a)-[r:A]-(b) WHERE r.from <= 12 <= r.to RETURN a.id, r.id, b.id", "RelationshipIntervalSeek" },
            { "MATCH (a)-[r:A|R]->(b) WHERE r.from < 12 AND r.to > 9 RETURN a.id, r.id, b.id", "RelationshipIntervalSeek" },
            { "MATCH (a)<-[r:A {set: 1}]-(b) WHERE r.from <= $year <= r.to RETURN a.id, r.id, b.id", "RelationshipIntervalSeek" },
            { "UNWIND [3, 8.5, null, 'x'] AS y MATCH (a)-[r:A]->(b) WHERE r.from <= y <= r.to RETURN y, r.id", "RelationshipIntervalSeek" },
            {
                "MATCH (a)-[r:A]-(b)-[s:R]-(c) WHERE r.from <= 12 <= r.to AND s.from <= 12 <= s.to RETURN a.id, r.id, s.id, c.id",
                "RelationshipIntervalSeek"
            },
            { "MATCH (a)-[r:A]->(b) WHERE r.id = 18 RETURN a.id, b.id", "RelationshipIndexSeek" },
            { "MATCH (a)-[r:R]->(b) WHERE r.set = 2 AND 5 <= r.from < 9 RETURN r.id", "RelationshipIndexRangeSeek" },
            { "MATCH (a)-[r:A]->(b) WHERE r.from > 14 RETURN r.id", "RelationshipIndexRangeSeek" },
            { "MATCH (p:P {id: 3}) RETURN COUNT { (x)-[r:A]->() WHERE r.from <= 12 <= r.to } AS all", "" },
            {
                "MATCH (a)-[r:A]->(b) WHERE r.from <= 12 <= r.to OPTIONAL MATCH (b)-[s:R]->(c) WHERE s.from <= 12 <= s.to RETURN r.id, s.id",
                "RelationshipIntervalSeek"
            },
            { "MATCH (a)-[r:A]->(a) RETURN r.id", "" },
            { "MATCH ()-[r:A]-() RETURN count(r)", "RelationshipTypeScan" },
        };

    [Theory]
    [MemberData(nameof(Questions))]
    public void The_answer_is_the_same_with_and_without(string question, string plan)
    {
        var (indexed, bare) = (Filled(withIndexes: true), Filled(withIndexes: false));

        Assert.Contains(plan, indexed.Explain(question), StringComparison.Ordinal);
        var answer = Answer(bare, question);
        Assert.NotEmpty(answer);
        Assert.Equal(answer, Answer(indexed, question));
    }

    public static TheoryData<string, int> Joins =>
        new()
        {
            { "MATCH (a)-[r:A]-(b)-[s:A]-(c) WHERE r.from <= 12 <= r.to AND s.from <= 12 <= s.to RETURN a.id, r.id, b.id, s.id, c.id", 1 },
            { "MATCH (a)-[r:A]->(b)<-[s:A|R]-(c) WHERE r.from <= $year <= r.to AND s.from <= 12 <= s.to RETURN r.id, s.id", 1 },
            {
                "MATCH (a)-[r:A]-(b)-[s:R]-(c)-[t:A|R]-(a) WHERE r.from <= 12 <= r.to AND s.from <= 12 <= s.to AND t.from <= 12 <= t.to RETURN r.id, s.id, t.id",
                2
            },
            {
                "MATCH (a)-[r:A]->(b) WHERE r.from <= 12 <= r.to WITH a, b MATCH (a)-[s:R]-(b) WHERE s.from <= 12 <= s.to RETURN a.id, s.id, b.id",
                1
            },
            {
                "MATCH (a)-[r:A]-(b) WHERE r.from <= 12 <= r.to OPTIONAL MATCH (b)-[s:R]-(c) WHERE s.from <= 12 <= s.to RETURN r.id, s.id, c.id",
                0
            },
            { "MATCH (a)-[r:A]-(b)-[s:A]-(a) WHERE r.from <= 12 <= r.to AND s.from <= 13 <= s.to RETURN r.id, s.id, b.id", 1 },
        };

    [Theory]
    [MemberData(nameof(Joins))]
    public void Many_rows_meet_the_relationships_of_an_index_in_a_table(string question, int joins)
    {
        var (indexed, bare) = (Filled(withIndexes: true, ties: 2000), Filled(withIndexes: false, ties: 2000));

        Assert.Equal(joins, indexed.Explain(question).Split("+HashJoin").Length - 1);
        Assert.DoesNotContain("HashJoin", bare.Explain(question), StringComparison.Ordinal);
        var answer = Answer(bare, question);
        Assert.NotEmpty(answer);
        Assert.Equal(answer, Answer(indexed, question));
    }

    [Fact]
    public void Rows_found_by_an_index_may_be_changed_under_it()
    {
        var engine = Filled(withIndexes: true);

        Answer(engine, "MATCH (a)-[r:A]->(b) WHERE r.from <= 12 <= r.to SET r.to = 11, r.from = 11");

        Assert.Equal(["0"], Answer(engine, "MATCH (a)-[r:A]->(b) WHERE r.from <= 12 <= r.to RETURN count(*)"));
        Assert.NotEqual(["0"], Answer(engine, "MATCH (a)-[r:A]->(b) WHERE r.from <= 11 <= r.to RETURN count(*)"));
    }

    private static CypherEngine Filled(bool withIndexes, int ties = 200)
    {
        var random = new Random(1925);
        var rows = Enumerable
            .Range(0, ties)
            .Select(id =>
            {
                var from = random.Next(20);
                return new MapBuilder()
                    .Set("id", id)
                    .Set("a", random.Next(20))
                    .Set("b", random.Next(20))
                    .Set("ally", id % 2 == 0)
                    .Set("set", random.Next(3))
                    .Set("from", id % 17 == 0 ? Value.Null : from)
                    .Set("to", id % 19 == 0 ? "x" : from + random.Next(6))
                    .ToValue();
            });
        var engine = new CypherEngine(new PropertyGraph());
        foreach (var index in withIndexes ? Indexes : [])
        {
            Answer(engine, index);
        }

        Answer(engine, Data, new Dictionary<string, Value>(StringComparer.Ordinal) { ["ties"] = Value.List([.. rows]) });
        return engine;
    }

    private static string[] Answer(CypherEngine engine, string query, Dictionary<string, Value>? parameters = null)
    {
        parameters ??= new Dictionary<string, Value>(StringComparer.Ordinal) { ["year"] = 12 };
        using var transaction = engine.Graph.BeginWrite(TestContext.Current.CancellationToken);
        string[] rows = [.. engine.Execute(query, parameters, transaction).Rows().Select(row => string.Join(' ', row))];
        transaction.Commit();
        return [.. rows.Order(StringComparer.Ordinal)];
    }
}
