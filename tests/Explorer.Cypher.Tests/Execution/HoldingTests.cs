using System.Collections;
using Explorer.Cypher.Errors;
using Explorer.Graph.Store;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tests.Execution;

/// <summary>
/// What does not change from row to row is computed once, in every place where an expression may stand, and answers all the same. How often a parameter is read
/// says how often; the same expression behind the clock on the wall, which nobody may hold, says what the answer must be.
/// </summary>
public sealed class HoldingTests : IDisposable
{
    private const int Nodes = 40;

    // Places of an expression that is a number from 3 to 5, each evaluated for many rows; how often it may be evaluated at most.
    private static readonly Dictionary<string, int> Places = new(StringComparer.Ordinal)
    {
        ["MATCH (n:N) WHERE n.i < {} RETURN n.i AS x"] = 1,
        ["MATCH (n:N) WHERE n.i > 2 AND n.g = {} % 3 RETURN n.i AS x"] = 1,
        ["MATCH (n:N {g: {} % 3}) RETURN n.i AS x"] = 1,
        ["MATCH (n:N)-[r:T {w: {} % 2}]->(m) RETURN n.i AS x, m.i AS y"] = 1,
        ["MATCH (n:N) RETURN n.i + {} AS x"] = 1,
        ["MATCH (n:N) RETURN {} AS x, n.i AS y"] = 1,
        ["MATCH (n:N) WITH n, n.i % {} AS k WHERE k < {} - 2 RETURN k AS x, n.i AS y"] = 2,
        ["MATCH (n:N) RETURN n.i AS x ORDER BY n.i % {}, n.i LIMIT 7"] = 1,
        ["MATCH (n:N) RETURN n.i % {} AS x, sum(n.i + {}) AS y, count(*) AS z"] = 2,
        ["MATCH (n:N) RETURN DISTINCT n.i % {} AS x"] = 1,
        ["UNWIND range(1, 20) AS i UNWIND range(1, {}) AS j RETURN i AS x, j AS y"] = 1,
        ["UNWIND range(1, 20) AS i RETURN [j IN range(1, 5) WHERE j < {} | j + {}] AS x, i AS y"] = 2,
        ["UNWIND range(1, 20) AS i RETURN any(j IN range(1, 5) WHERE j = {} + i) AS x, i AS y"] = 1,
        ["UNWIND range(1, 20) AS i RETURN reduce(s = 0, j IN range(1, 5) | s + j * {}) AS x, i AS y"] = 1,
        ["UNWIND range(1, 20) AS i RETURN CASE i % 2 WHEN 0 THEN {} ELSE i END AS x, i AS y"] = 1,
        ["UNWIND range(1, 20) AS i RETURN {a: i, b: {}} AS x"] = 1,
        ["UNWIND range(1, 20) AS i RETURN [i, {}, {} + 1][i % 3] AS x"] = 2,
        ["MATCH (n:N) RETURN n {.i, k: {}} AS x"] = 1,
        ["MATCH (n:N) WHERE EXISTS { MATCH (n)-[r:T]->(m) WHERE m.i < {} } RETURN n.i AS x"] = 1,
        ["MATCH (n:N) WHERE NOT EXISTS { MATCH (n)-[r:T]->(m) WHERE m.i < {} } RETURN n.i AS x"] = 1,
        ["MATCH (n:N) RETURN n.i AS x, COUNT { MATCH (n)-[:T]-(m) WHERE m.i > {} } AS y"] = 1,
        ["MATCH (n:N) RETURN n.i AS x, COLLECT { MATCH (n)-[:T]->(m) RETURN m.i + {} ORDER BY m.i } AS y"] = 1,
        ["MATCH (n:N) RETURN n.i AS x, COUNT { MATCH (m:N) WHERE m.i > {} } AS y"] = 1,
        ["MATCH (n:N) CALL (n) { MATCH (n)-[:T]->(m) WHERE m.i > {} RETURN m } RETURN n.i AS x, m.i AS y"] = 1,
        ["MATCH (n:N) OPTIONAL MATCH (n)-[:T]->(m) WHERE m.i > {} RETURN n.i AS x, m.i AS y"] = 1,
        ["MATCH (n:N {i: 1})-[rs:T*1..3]->(m) WHERE all(r IN rs WHERE r.w < {}) RETURN m.i AS x"] = 1,
        ["MATCH (n:N {i: 1}) ((a)-[r:T]->(b) WHERE r.w < {}){1,3} (m) RETURN m.i AS x"] = 1,
        ["MATCH (n:N {i: 1}), (m:N {i: {}}) MATCH p = shortestPath((n)-[:T*]->(m)) RETURN length(p) AS x"] = 1,
        ["MATCH (n:N) WITH n ORDER BY n.i CREATE (c:C {i: n.i, v: {}}) RETURN c.v AS x"] = 1,
        ["MATCH (n:N) SET n.v = n.i + {} RETURN n.v AS x"] = 1,
        ["MATCH (n:N) SET n += {v: {}} RETURN n.v AS x"] = 1,
        ["UNWIND range(1, 20) AS i MERGE (c:C {i: i % {}}) ON CREATE SET c.v = {} ON MATCH SET c.w = {} RETURN c.i AS x, c.v AS y"] = 4,
        ["MATCH (n:N) FOREACH (j IN range(1, {}) | SET n.v = j + {}) RETURN n.v AS x"] = 2,
        ["UNWIND range(1, 9) AS i CALL (i) { UNWIND range(1, 9) AS j WITH j WHERE j > {} + i RETURN j } RETURN i AS x, j AS y"] = 1,
        ["UNWIND range(1, 9) AS i RETURN i AS x UNION ALL UNWIND range(1, 9) AS i RETURN i + {} AS x"] = 1,
    };

    // Expressions of a number from 3 to 5: with a parameter, with functions of it, of a constant, of the clock; with a nested list that has a variable of its own.
    private static readonly string[] Expressions =
    [
        "$d",
        "($d + 1 - 1)",
        "toInteger(toString($d))",
        "size([q IN range(1, $d) WHERE q > 0 | q])",
        "reduce(s = 0, q IN range(1, $d) | s + 1)",
        "CASE $d WHEN 4 THEN 4 ELSE 3 END",
        "date({year: 1900 + $d}).year % 100",
        "[1, $d, 3][1]",
        "{k: $d}.k",
        "coalesce(null, $d)",
        "COUNT { UNWIND range(1, $d) AS u RETURN u }",
    ];

    private readonly PropertyGraph _graph = new();
    private readonly CypherEngine _engine;

    public HoldingTests()
    {
        _engine = new CypherEngine(_graph);
        using var transaction = _graph.BeginWrite(TestContext.Current.CancellationToken);
        Run($"UNWIND range(1, {Nodes}) AS i CREATE (:N {{i: i, g: i % 3}})", [], transaction);
        Run("MATCH (a:N), (b:N) WHERE b.i = a.i + 1 OR b.i = a.i * 2 CREATE (a)-[:T {w: (a.i + b.i) % 2}]->(b)", [], transaction);
        transaction.Commit();
    }

    public static TheoryData<string> EveryPlace => [.. Places.Keys];

    public void Dispose() => _graph.Dispose();

    [Theory]
    [MemberData(nameof(EveryPlace))]
    public void What_does_not_change_is_computed_once(string place)
    {
        foreach (var expression in Expressions)
        {
            var parameters = new CountedParameters { ["d"] = 4 };
            if (place.Contains("MERGE", StringComparison.Ordinal) && expression.Contains("COUNT", StringComparison.Ordinal))
            {
                continue; // refused there
            }

            var expected = Answer(place.Replace("{}", $"({OfEachRow(expression)})", StringComparison.Ordinal), parameters);
            parameters.Reads = 0;

            Assert.Equal(expected, Answer(place.Replace("{}", $"({expression})", StringComparison.Ordinal), parameters));
            Assert.True(parameters.Reads <= Places[place], $"{place} with {expression} asks {parameters.Reads} times");
        }
    }

    [Theory]
    [InlineData(
        "UNWIND [1, 2, 3] AS k CALL (k) { UNWIND range(1, 30) AS j WITH j, k + $d AS e WHERE j > toInteger(toString(k + $d)) RETURN j } RETURN k, j"
    )]
    [InlineData("UNWIND [1, 2, 3] AS k CALL (k) { MATCH (n:N) WHERE n.i > size(range(1, k)) + $d RETURN n } RETURN k, n.i AS j")]
    [InlineData("MATCH (a:N) CALL (a) { MATCH (n:N) WHERE n.i > a.i + $d RETURN n } RETURN a.i AS k, n.i AS j")]
    [InlineData("MATCH (a:N) WHERE COUNT { MATCH (n:N) WHERE n.i > a.i + $d } > 3 RETURN a.i AS k")]
    [InlineData("MATCH (a:N) RETURN a.i AS k, [x IN range(1, 9) WHERE x > a.i - $d | x + size(labels(a))] AS j")]
    [InlineData("MATCH (a:N) RETURN a.i AS k, [x IN range(1, 4) | [y IN range(1, 4) WHERE y > x + $d - a.i | y + x]] AS j")]
    [InlineData(
        "MATCH (a:N) CALL (a) { UNWIND [1, 2] AS u CALL (a, u) { MATCH (a)-[:T]->(m) WHERE m.i > u + a.g + $d RETURN m } RETURN m, u } RETURN a.i AS k, m.i AS j, u"
    )]
    [InlineData("MATCH (a:N {i: 2}) ((b)-[:T]->(c) WHERE b.i + $d > c.i - $d)+ (e) RETURN e.i AS k")]
    [InlineData(
        "MATCH (a:N) WITH collect(a) AS all UNWIND [1, 2] AS u RETURN u, [x IN all WHERE EXISTS { (x)-[:T]->(m) WHERE m.i > x.i + u - $d } | x.i] AS k"
    )]
    [InlineData(
        "MATCH (a:N) CALL (a) { WITH a UNWIND range(1, 3) AS j SET a.v = coalesce(a.v, 0) + a.i + $d RETURN max(a.v) AS v } RETURN a.i AS k, v"
    )]
    [InlineData(
        "MATCH (a:N) CALL (a) { UNWIND range(1, 3) AS j SET a.v = j + $d WITH j, a WHERE a.v = j + $d RETURN count(*) AS v } RETURN a.i AS k, v"
    )]
    [InlineData("MATCH (a:N) FOREACH (j IN [1, 2, 3] | SET a.v = coalesce(a.v, 1) * j + $d) RETURN a.i AS k, a.v AS v")]
    public void What_depends_on_outer_variables_answers_as_if_it_were_computed_for_each_row(string text)
    {
        var parameters = new CountedParameters { ["d"] = 4 };
        var expected = Answer(OfEachRow(text), parameters);

        Assert.Equal(expected, Answer(text, parameters));
    }

    [Theory]
    [InlineData("UNWIND [0, 1, 2] AS k CALL (k) { MATCH (n:N) WHERE n.i > $l[k] RETURN n } RETURN k, n.i AS i", 3)]
    [InlineData("UNWIND [0, 1, 2] AS k CALL (k) { UNWIND range(1, 9) AS j RETURN j + $l[k] AS i } RETURN k, i", 3)]
    [InlineData("UNWIND [0, 1, 2] AS k WITH k WHERE EXISTS { MATCH (n:N) WHERE n.i > $l[k] + 30 } RETURN k", 3)]
    [InlineData("UNWIND [0, 1, 2] AS k RETURN k, COUNT { MATCH (n:N) WHERE n.i > $l[k] } AS c", 3)]
    [InlineData("UNWIND [0, 1, 2] AS k OPTIONAL MATCH (n:N) WHERE n.i + 0 > $l[k] RETURN k, n.i AS i", 3)]
    [InlineData("UNWIND [0, 1, 2] AS k RETURN [x IN range(1, 9) WHERE x > $l[k]] AS xs", 3)]
    [InlineData("UNWIND [0, 1, 2] AS k RETURN reduce(s = 0, x IN range(1, 9) | s + x * $l[k]) AS s", 3)]
    [InlineData("UNWIND [0, 1, 2] AS k RETURN [x IN range(1, 3) | [y IN range(1, 3) | y + $l[k]]] AS xs", 3)]
    [InlineData("UNWIND [0, 1, 2] AS k RETURN [x IN range(0, 2) | [y IN range(1, 3) | y + $l[x]]] AS xs", 3)]
    public void What_depends_on_outer_variables_is_computed_once_for_each_of_their_rows(string text, int reads)
    {
        var list = new CountedList();
        var parameters = new CountedParameters { ["l"] = Value.List(list) };
        list.Reads = 0;

        Answer(text, parameters);

        Assert.InRange(list.Reads, 1, reads);
    }

    [Theory]
    [InlineData("rand()")]
    [InlineData("randomUUID()")]
    [InlineData("[x IN [1] | rand()][0]")]
    [InlineData("rand() + size([1, 2])")]
    [InlineData("toString(rand())")]
    [InlineData("COLLECT { RETURN rand() }")]
    public void Dice_are_thrown_for_every_row(string dice)
    {
        var rows = Answer($"UNWIND range(1, 200) AS i WITH {dice} AS x RETURN count(DISTINCT x) AS n", []);

        Assert.Equal("200", rows.Single());
    }

    [Theory]
    [InlineData("datetime()", 1)]
    [InlineData("timestamp()", 1)]
    [InlineData("datetime.statement()", 1)]
    [InlineData("datetime.transaction()", 1)]
    [InlineData("time.realtime()", 200)]
    public void The_clock_of_a_statement_is_one_instant_and_the_one_on_the_wall_goes_on(string clock, int instants)
    {
        var engine = new CypherEngine(_graph, new CypherEngineOptions { Clock = new RunningClock() });
        using var transaction = _graph.BeginRead();

        var row = engine
            .Execute($"UNWIND range(1, 200) AS i WITH {clock} AS x RETURN count(DISTINCT x) AS n", null, transaction)
            .Rows()
            .Single();

        Assert.Equal(instants, row[0].AsInteger());
    }

    [Fact]
    public void Each_run_of_a_prepared_statement_has_its_own_instant_and_parameters()
    {
        var engine = new CypherEngine(_graph, new CypherEngineOptions { Clock = new RunningClock() });
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 5; i++)
        {
            using var transaction = _graph.BeginRead();
            var parameters = new CountedParameters { ["d"] = i };
            var row = engine.Execute("RETURN datetime() AS now, $d + 1 AS d", parameters, transaction).Rows().Single();
            Assert.Equal(i + 1, row[1].AsInteger());
            seen.Add(row[0].ToString());
        }

        Assert.Equal(5, seen.Count);
    }

    [Theory]
    [InlineData("UNWIND [] AS x RETURN date('nonsense') AS d", "")]
    [InlineData("MATCH (n:Nobody) RETURN 1 / 0 AS d", "")]
    [InlineData("MATCH (n:Nobody) WHERE n.d < date($t) RETURN n", "")]
    [InlineData("UNWIND [1, 2] AS x RETURN CASE WHEN x < 9 THEN x ELSE date($t) END AS d", "1\n2")]
    [InlineData("UNWIND [1, 2] AS x RETURN coalesce(x, 1 / $z) AS d", "1\n2")]
    [InlineData("UNWIND [1, 2] AS x WITH x WHERE x < 9 OR date($t) = x RETURN x", "1\n2")]
    [InlineData("UNWIND [1, 2] AS x WITH x WHERE x > 9 AND 1 / $z = x RETURN x", "")]
    [InlineData("UNWIND [1, 2] AS x RETURN [y IN [] WHERE y > 1 / $z | date($t)] AS d", "[]\n[]")]
    [InlineData("UNWIND [1, 2] AS x RETURN date($t) AS d", "!")]
    [InlineData("UNWIND [1, 2] AS x RETURN duration('P1Q') AS d", "!")]
    [InlineData("UNWIND [1, 2] AS x RETURN 1 / 0 AS d", "!")]
    public void A_failure_stays_where_it_would_have_been(string text, string expected)
    {
        var parameters = new CountedParameters { ["t"] = "nonsense", ["z"] = 0 };
        for (var run = 0; run < 2; run++)
        {
            string actual;
            try
            {
                actual = string.Join('\n', Answer(text, parameters));
            }
            catch (CypherException)
            {
                actual = "!";
            }

            Assert.Equal(expected, actual);
        }
    }

    private List<string> Answer(string text, CountedParameters parameters)
    {
        // What is written is not kept.
        using var transaction = _graph.BeginWrite(TestContext.Current.CancellationToken);
        return Run(text, parameters, transaction);
    }

    private List<string> Run(string text, CountedParameters parameters, GraphTransaction transaction) =>
        [
            .. _engine
                .Execute(text, parameters, transaction, cancellationToken: TestContext.Current.CancellationToken)
                .Rows()
                .Select(row => string.Join(" | ", row.Select(value => value.ToString()))),
        ];

    // The clock on the wall goes on, so that nobody may hold what looks at it.
    private static string OfEachRow(string expression) =>
        expression.Replace("$d", "CASE WHEN time.realtime() IS NOT NULL THEN $d END", StringComparison.Ordinal);

    /// <summary>The numbers from 3 to 5, which count how often one is read.</summary>
    private sealed class CountedList : IReadOnlyList<Value>
    {
        public int Reads { get; set; }

        public int Count => 3;

        public Value this[int index]
        {
            get
            {
                Reads++;
                return 3 + index;
            }
        }

        public IEnumerator<Value> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>Parameters that count how often one is read.</summary>
    private sealed class CountedParameters : IReadOnlyDictionary<string, Value>
    {
        private readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);

        public int Reads { get; set; }

        public int Count => _values.Count;

        public IEnumerable<string> Keys => _values.Keys;

        public IEnumerable<Value> Values => _values.Values;

        public Value this[string key]
        {
            get => _values[key];
            set => _values[key] = value;
        }

        public void Add(string key, Value value) => _values.Add(key, value);

        public bool ContainsKey(string key) => _values.ContainsKey(key);

        public bool TryGetValue(string key, out Value value)
        {
            Reads++;
            return _values.TryGetValue(key, out value);
        }

        public IEnumerator<KeyValuePair<string, Value>> GetEnumerator() => _values.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    /// <summary>A clock that is a second later each time it is looked at.</summary>
    private sealed class RunningClock : TimeProvider
    {
        private DateTimeOffset _now = new(1924, 1, 21, 0, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now = _now.AddSeconds(1);
    }
}
