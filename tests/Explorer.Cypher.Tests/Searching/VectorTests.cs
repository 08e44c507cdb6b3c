using Explorer.Cypher.Searching.Basics;
using Explorer.Cypher.Searching.Vectors;
using Explorer.Graph.Store;
using Explorer.Graph.Store.ChangeLog;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tests.Searching;

/// <summary>Vector indexes: what is near, what it scores, and that a search sees what its transaction sees.</summary>
public sealed class VectorTests : IDisposable
{
    private const string Near = "CALL db.index.vector.queryNodes('near', $count, $to) YIELD node, score RETURN node.i AS i, score";

    private readonly SearchedGraph _graph = new();

    public VectorTests()
    {
        _graph.Run("UNWIND range(1, 4) AS i CREATE (:P {i: i, v: [i, 1.0, 0.5], w: [i * 1.5, 2.0]})");
        _graph.Run(
            "CREATE (:P {i: 'short', v: [1, 2]}), (:P {i: 'zero', v: [0.0, 0.0, 0.0]}), (:P {i: 'text', v: 'x'}), (:P {i: 'large', v: [1e300, 1.0, 1.0]}), (:P)"
        );
        _graph.Run(
            "CREATE VECTOR INDEX near FOR (n:P) ON n.v OPTIONS {indexConfig: {`vector.dimensions`: 3, `vector.similarity_function`: 'cosine'}}"
        );
        _graph.Run(
            "CREATE VECTOR INDEX ends FOR (n:P) ON (n.w) OPTIONS {indexConfig: {`vector.dimensions`: 2, `vector.similarity_function`: 'EUCLIDEAN'}}"
        );
        _graph.Run("CREATE VECTOR INDEX free FOR (n:P) ON (n.u)");
    }

    public void Dispose() => _graph.Dispose();

    [Fact]
    public void Scores_are_those_of_the_functions()
    {
        Assert.Equal("1 0.90089; 2 0.82077", _graph.Run(Near, ("count", 2), ("to", Value.ListOf(1, 2.0, 3))));
        Assert.Equal(
            "TRUE",
            _graph.Run(
                "CALL db.index.vector.queryNodes('near', 10, [1, 2, 3]) YIELD node, score WITH collect(abs(score - vector.similarity.cosine(node.v, [1, 2, 3])) < 1e-6) AS same RETURN size(same) = 4 AND all(one IN same WHERE one)"
            )
        );
        Assert.Equal(
            "1 1; 2 0.30769; 3 0.1; 4 0.04706",
            _graph.Run("CALL db.index.vector.queryNodes('ends', 10, [1.5, 2]) YIELD node, score RETURN node.i, score")
        );
    }

    [Fact]
    public void Without_a_number_of_dimensions_those_of_as_many_are_compared()
    {
        _graph.Run("CREATE (:P {i: 'two', u: [1, 2]}), (:P {i: 'three', u: [1, 2, 3]})");

        Assert.Equal("two 1", _graph.Run("CALL db.index.vector.queryNodes('free', 10, [2, 4]) YIELD node, score RETURN node.i, score"));
        Assert.Equal("", _graph.Run("CALL db.index.vector.queryNodes('free', 10, [2, 4, 1, 1]) YIELD node RETURN node.i"));
    }

    [Theory]
    [InlineData("'near', 0, [1, 2, 3]", "1 or more")]
    [InlineData("'near', -1, [1, 2, 3]", "1 or more")]
    [InlineData("'near', null, [1, 2, 3]", "1 or more")]
    [InlineData("'near', 10000000000, [1, 2, 3]", "1 or more")]
    [InlineData("'near', 1, [1, 2]", "have 3 dimensions, but this one has 2")]
    [InlineData("'near', 1, [0, 0, 0]", "not all of them 0")]
    [InlineData("'near', 1, 'x'", "A vector is a list of numbers")]
    [InlineData("'near', 1, null", "A vector is a list of numbers")]
    [InlineData("'near', 1, []", "A vector is a list of numbers")]
    [InlineData("'near', 1, [1, null, 3]", "A vector is a list of numbers")]
    [InlineData("'near', 1, [1, true, 3]", "A vector is a list of numbers")]
    [InlineData("'near', 1, [1e300, 1, 1]", "A vector is a list of numbers")]
    [InlineData("'near', 1, [1e30, 1, 1]", "too large")]
    [InlineData("'none', 1, [1, 2, 3]", "There is no vector index named")]
    public void What_cannot_be_asked_is_told_in_a_sentence(string arguments, string why)
    {
        var error = _graph.Refusal($"CALL db.index.vector.queryNodes({arguments})");

        Assert.Equal("Neo.ClientError.Procedure.ProcedureCallFailed", error.StatusCode);
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{indexConfig: {`vector.dimensions`: 0}}", "1 to 4096")]
    [InlineData("{indexConfig: {`vector.dimensions`: 5000}}", "1 to 4096")]
    [InlineData("{indexConfig: {`vector.dimensions`: '3'}}", "1 to 4096")]
    [InlineData("{indexConfig: {`vector.similarity_function`: 'manhattan'}}", "'cosine' or 'euclidean'")]
    [InlineData("{indexConfig: {`vector.hnsw.m`: 0}}", "1 to 512")]
    [InlineData("{indexConfig: {`vector.quantization.enabled`: 1}}", "true or false")]
    [InlineData("{indexConfig: {dimensions: 3}}", "but not `dimensions`")]
    public void Options_that_cannot_be_are_told(string options, string why) =>
        Assert.Contains(
            why,
            _graph.Refusal("CREATE VECTOR INDEX bad FOR (n:P) ON (n.x) OPTIONS " + options).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void An_index_is_on_one_property_and_there_is_one_for_it()
    {
        Assert.Equal(
            "Neo.ClientError.Schema.IndexAlreadyExists",
            _graph.Refusal("CREATE VECTOR INDEX other FOR (n:P) ON (n.v)").StatusCode
        );
        Assert.Equal(
            "Neo.ClientError.Statement.SyntaxError",
            _graph.Refusal("CREATE VECTOR INDEX other FOR (n:P) ON (n.v, n.w)").StatusCode
        );
        Assert.Equal(
            "near CREATE VECTOR INDEX `near` FOR (n:`P`) ON (n.`v`) OPTIONS {indexConfig: {`vector.dimensions`: 3,`vector.hnsw.ef_construction`: 100,`vector.hnsw.m`: 16,`vector.quantization.enabled`: true,`vector.similarity_function`: 'COSINE'}}",
            _graph.Run("SHOW VECTOR INDEXES YIELD name, createStatement WHERE name = 'near'")
        );
    }

    [Theory]
    [InlineData("CREATE (:P {v: [9, 9, 9]})", 5)]
    [InlineData("MATCH (n:P {i: 1}) SET n.v = null", 3)]
    [InlineData("MATCH (n:P {i: 1}) SET n.v = [1, 2]", 3)]
    [InlineData("MATCH (n:P {i: 1}) REMOVE n:P", 3)]
    [InlineData("MATCH (n:P {i: 1}) DELETE n", 3)]
    [InlineData("MATCH (n:P {i: 'short'}) SET n.v = [1, 2, 3]", 5)]
    [InlineData("MATCH (n:P {i: 'short'}) CALL db.create.setNodeVectorProperty(n, 'v', [1, 2, 3])", 5)]
    [InlineData("CREATE (n:Q {v: [1, 2, 3]}) SET n:P", 5)]
    public void A_search_sees_what_was_written_before_it_in_its_transaction_and_nobody_else_does(string write, int expected)
    {
        const string Count = "CALL db.index.vector.queryNodes('near', 100, [1, 1, 1]) YIELD node RETURN count(node)";
        using (var transaction = _graph.Graph.BeginWrite(TestContext.Current.CancellationToken))
        {
            using var before = _graph.Graph.BeginRead();
            _graph.Run(transaction, Count);
            _graph.Run(transaction, write);
            Assert.Equal($"{expected}", _graph.Run(transaction, Count));
            Assert.Equal("4", _graph.Run(before, Count));
            transaction.Rollback();
        }

        Assert.Equal("4", _graph.Run(Count));
        _graph.Run(write);
        Assert.Equal($"{expected}", _graph.Run(Count));
    }

    [Fact]
    public void Relationships_are_searched_alike()
    {
        _graph.Run("CREATE (:A)-[:R {v: [1.0, 2.0]}]->(:B)-[:R {v: [2.0, 1.0]}]->(:C)");
        _graph.Run("CREATE VECTOR INDEX ties FOR ()-[r:R]-() ON r.v OPTIONS {indexConfig: {`vector.dimensions`: 2}}");

        Assert.Equal(
            "[1, 2] 1",
            _graph.Run(
                "CALL db.index.vector.queryRelationships('ties', 1, [1, 2]) YIELD relationship AS r, score RETURN [i IN r.v | toInteger(i)], score"
            )
        );
        Assert.Equal(
            "[0.10000000149011612]",
            _graph.Run("MATCH ()-[r:R]->() WITH r LIMIT 1 CALL db.create.setRelationshipVectorProperty(r, 'w', [0.1]) RETURN r.w")
        );
    }

    [Fact]
    public void A_graph_that_is_opened_again_is_searched_as_before()
    {
        using var again = new SearchedGraph();
        foreach (var changes in _graph.Graph.Snapshot().Export())
        {
            again.Graph.Apply(ChangeSetCodec.Decode(ChangeSetCodec.Encode(changes)));
        }

        Assert.Equal(_graph.Run("SHOW VECTOR INDEXES YIELD createStatement"), again.Run("SHOW VECTOR INDEXES YIELD createStatement"));
        Assert.Equal(
            _graph.Run(Near, ("count", 3), ("to", Value.ListOf(1, 2, 3))),
            again.Run(Near, ("count", 3), ("to", Value.ListOf(1, 2, 3)))
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_many_nearly_all_of_the_nearest_are_found_also_after_changes(bool isCosine)
    {
        const int Count = 4_000;
        const int Dimensions = 24;
        const int Wanted = 10;
        var random = new Random(7);
        var nearness = new Nearness(isCosine);
        var (few, many) = (new VectorSpace(nearness, 16, 100, int.MaxValue), new VectorSpace(nearness, 16, 100, 500));
        Fill(0, Count);
        Assert.InRange(Share(), 0.97, 1);
        for (var i = 0; i < Count; i += 3)
        {
            few.Remove(i);
            many.Remove(i);
        }
        Fill(1, Count / 2);
        Assert.InRange(Share(), 0.97, 1);

        void Fill(int first, int last)
        {
            for (var i = first; i < last; i++)
            {
                var vector = Vector();
                few.Set(i, vector);
                many.Set(i, vector);
            }
        }

        double Share()
        {
            var hits = 0;
            for (var i = 0; i < 50; i++)
            {
                var to = Vector();
                var expected = few.Nearest(to, Wanted, NoGate.Instance).ToHashSet();
                hits += many.Nearest(to, Wanted, NoGate.Instance).Count(expected.Contains);
            }
            return hits / (50.0 * Wanted);
        }

        float[] Vector() => nearness.Prepared([.. Enumerable.Range(0, Dimensions).Select(_ => (float)(random.NextDouble() - 0.5))])!;
    }
}
