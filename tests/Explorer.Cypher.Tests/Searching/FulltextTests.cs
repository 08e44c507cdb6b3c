using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution;
using Explorer.Graph.Store;
using Explorer.Graph.Store.ChangeLog;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tests.Searching;

/// <summary>Full-text indexes: what is found, what it scores at Neo4j, and that a search sees what its transaction sees.</summary>
public sealed class FulltextTests : IDisposable
{
    private const string Search = "CALL db.index.fulltext.queryNodes('texts', $query) YIELD node, score RETURN node.title AS title, score";

    private readonly SearchedGraph _graph = new();

    public FulltextTests()
    {
        _graph.Run("UNWIND range(1, 3) AS i CREATE (:Post {title: 'Hello world number ' + i, body: 'the quick brown fox ' + i, n: i})");
        _graph.Run(
            "CREATE (:Post:Article {title: 'Троцкий и Сталин', body: 'Книги о революции в России'}), (:Article {title: 'революция'})"
        );
        _graph.Run("CREATE (:Post {title: 'State-of-the-art Java SE'}), (:Post), (:Other {title: 'fox'})");
        _graph.Run("CREATE FULLTEXT INDEX texts FOR (n:Post|Article) ON EACH [n.title, n.body]");
    }

    public void Dispose() => _graph.Dispose();

    // Found with these scores by Neo4j 5.26 in the same graph; of equals it promises no order.
    [Theory]
    [InlineData("fox", "Hello world number 1 0.16212; Hello world number 2 0.16212; Hello world number 3 0.16212")]
    [InlineData("quick AND brown", "Hello world number 1 0.32425; Hello world number 2 0.32425; Hello world number 3 0.32425")]
    [InlineData("title:hello", "Hello world number 1 0.30377; Hello world number 2 0.30377; Hello world number 3 0.30377")]
    [InlineData("\"quick brown\"", "Hello world number 1 0.32425; Hello world number 2 0.32425; Hello world number 3 0.32425")]
    [InlineData("qu?ck", "Hello world number 1 1; Hello world number 2 1; Hello world number 3 1")]
    [InlineData("FO*", "Hello world number 1 1; Hello world number 2 1; Hello world number 3 1")]
    [InlineData("*ox AND 2", "Hello world number 2 2.22236")]
    [InlineData("body:fox^3 OR title:number", "Hello world number 1 0.79014; Hello world number 2 0.79014; Hello world number 3 0.79014")]
    [InlineData("+hello -world", "")]
    [InlineData("NOT fox", "")]
    [InlineData("nope:fox", "")]
    [InlineData("n:1", "")]
    [InlineData("/f.x/", "Hello world number 1 1; Hello world number 2 1; Hello world number 3 1")]
    [InlineData("{a TO b}", "State-of-the-art Java SE 1")]
    [InlineData("title:[a TO h]", "State-of-the-art Java SE 1")]
    [InlineData("java-se", "State-of-the-art Java SE 1.11114")]
    [InlineData("революция", "революция 0.99676")]
    [InlineData("революции", "Троцкий и Сталин 0.54726")]
    [InlineData("а и о", "Троцкий и Сталин 1.30373")]
    [InlineData("1", "Hello world number 1 1.22236")]
    [InlineData("\"quick fox\"~3", "Hello world number 1 0.20981; Hello world number 2 0.20981; Hello world number 3 0.20981")]
    [InlineData("quick && fox", "Hello world number 1 0.32425; Hello world number 2 0.32425; Hello world number 3 0.32425")]
    public void A_query_finds_what_it_finds_at_Neo4j(string query, string expected) =>
        Assert.Equal(expected, _graph.Run(Search, ("query", query)));

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("  ", "it is empty")]
    [InlineData("hello AND", "a word to look for belongs behind 'AND'")]
    [InlineData("title:", "a word to look for belongs behind 'title:'")]
    [InlineData("(fox", "the bracket at place 1 is never closed")]
    [InlineData("fox)", "the bracket that is closed at place 4 was never opened")]
    [InlineData("\"fox", "the quote at place 1 is never closed")]
    [InlineData("hello/world", "a '/' begins a regular expression, which is never closed")]
    [InlineData("fox\\", "it ends with a backslash")]
    [InlineData("fox^", "a number belongs behind '^'")]
    [InlineData("a:b:c", "put a backslash before one that stands for itself")]
    [InlineData("fox^-1", "put a backslash before one that stands for itself")]
    [InlineData("[a TO", "put a backslash before one that stands for itself")]
    [InlineData("/(/", "'(' is no regular expression")]
    [InlineData("/a{1,2000000000}/", "repetitions")]
    [InlineData("/~a/", "'~' is not supported in a regular expression here")]
    public void What_is_no_query_is_told_in_a_sentence(string query, string why)
    {
        var error = _graph.Refusal(Search, ("query", query));

        Assert.Equal("Neo.ClientError.Procedure.ProcedureCallFailed", error.StatusCode);
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Lucene", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Brackets_without_end_and_endless_words_are_refused()
    {
        Assert.Contains("100 brackets", _graph.Refusal(Search, ("query", new string('(', 5_000))).Message, StringComparison.Ordinal);
        Assert.Contains("10000 letters", _graph.Refusal(Search, ("query", new string('x', 50_000))).Message, StringComparison.Ordinal);
        Assert.Contains(
            "cannot be read",
            _graph.Refusal(Search, ("query", string.Join(' ', Enumerable.Range(0, 2_000)))).Message,
            StringComparison.Ordinal
        );
    }

    // A machine of all that these fit would have millions of states.
    [Theory]
    [InlineData("/(a|b)*a(a|b){25}/")]
    [InlineData("*a?????????????????????????")]
    public void A_pattern_that_fits_very_much_takes_no_longer(string query)
    {
        using var transaction = _graph.Graph.BeginRead();

        Assert.Equal("", _graph.Run(transaction, new QueryLimits { Time = TimeSpan.FromSeconds(5) }, Search, ("query", query)));
    }

    [Theory]
    [InlineData("standard-no-stop-words", "the", "The Foxes were running")]
    [InlineData("standard-no-stop-words", "FOX", "red FOX")]
    [InlineData("standard", "the", "")]
    [InlineData("standard", "foxes", "The Foxes were running")]
    [InlineData("english", "fox", "The Foxes were running, red FOX")]
    [InlineData("english", "run", "The Foxes were running")]
    [InlineData("russian", "книга", "Великие книги")]
    [InlineData("russian", "великая", "Великие книги")]
    [InlineData("whitespace", "fox", "")]
    [InlineData("whitespace", "FOX", "red FOX")]
    [InlineData("whitespace", "FO*", "red FOX")]
    [InlineData("keyword", "FOX", "")]
    [InlineData("keyword", "\"red FOX\"", "red FOX")]
    [InlineData("keyword", "red\\ F*", "red FOX")]
    public void An_analyser_says_what_a_word_is(string analyzer, string query, string expected)
    {
        _graph.Run($"CREATE FULLTEXT INDEX words FOR (n:T) ON EACH [n.t] OPTIONS {{indexConfig: {{`fulltext.analyzer`: '{analyzer}'}}}}");
        _graph.Run("UNWIND ['The Foxes were running', 'red FOX', 'Великие книги'] AS t CREATE (:T {t: t})");

        var found = _graph.Run(
            "CALL db.index.fulltext.queryNodes('words', $query) YIELD node WITH node.t AS t ORDER BY t RETURN t",
            ("query", query)
        );

        Assert.Equal(expected, found.Replace("; ", ", ", StringComparison.Ordinal));
    }

    [Fact]
    public void All_analysers_that_are_listed_can_be_used()
    {
        var names = _graph.Run("CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer RETURN analyzer").Split("; ");

        Assert.Superset(
            new HashSet<string>(
                ["standard-no-stop-words", "standard", "english", "russian", "whitespace", "keyword"],
                StringComparer.Ordinal
            ),
            new HashSet<string>(names, StringComparer.Ordinal)
        );
        foreach (var name in names)
        {
            _graph.Run(
                $"CREATE FULLTEXT INDEX `{name}` FOR (n:`{name}`) ON EACH [n.t] OPTIONS {{indexConfig: {{`fulltext.analyzer`: $name}}}}",
                ("name", name)
            );
            _graph.Run($"CREATE (:`{name}` {{t: 'Trotsky'}})");
            Assert.Equal("Trotsky", _graph.Run($"CALL db.index.fulltext.queryNodes('{name}', 'Trotsky') YIELD node RETURN node.t"));
        }
    }

    [Fact]
    public void The_query_may_have_an_analyser_of_its_own_and_a_page()
    {
        const string Page = "CALL db.index.fulltext.queryNodes('texts', $query, $options) YIELD node RETURN node.n AS n";
        var options = (string name, Value value) =>
            ("options", Value.Map(new Dictionary<string, Value>(StringComparer.Ordinal) { [name] = value }));

        Assert.Equal("1", _graph.Run(Page, ("query", "fox"), options("limit", 1)));
        Assert.Equal("3", _graph.Run(Page, ("query", "fox"), options("skip", 2)));
        Assert.Equal("", _graph.Run(Page, ("query", "fox"), options("limit", 0)));
        Assert.Equal("", _graph.Run(Page, ("query", "FOX"), options("analyzer", "whitespace")));
        Assert.Contains(
            "no analyser 'englisch'",
            _graph.Refusal(Page, ("query", "fox"), options("analyzer", "englisch")).Message,
            StringComparison.Ordinal
        );
        Assert.Contains("0 or more", _graph.Refusal(Page, ("query", "fox"), options("limit", -1)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE (:Post {title: 'unicorn'})", "1")]
    [InlineData("MATCH (n:Post {n: 1}) SET n.title = 'a unicorn'", "1")]
    [InlineData("MATCH (n:Post {n: 1}) SET n += {body: 'unicorn'}", "1")]
    [InlineData("MATCH (n:Post {n: 1}) SET n = {title: 'unicorn'}", "1")]
    [InlineData("MATCH (n:Post {n: 1}) SET n.other = 'unicorn'", "0")]
    [InlineData("MATCH (n:Post {n: 1}) SET n.title = ['x', 'unicorn']", "1")]
    [InlineData("CREATE (n:Plain {title: 'unicorn'}) SET n:Article", "1")]
    [InlineData("CREATE (n:Post:Article {title: 'unicorn'}) REMOVE n:Post", "1")]
    [InlineData("CREATE (n:Post {title: 'unicorn'}) REMOVE n:Post", "0")]
    [InlineData("CREATE (n:Post {title: 'unicorn'}) REMOVE n.title", "0")]
    [InlineData("CREATE (n:Post {title: 'unicorn'}) SET n.title = 'x'", "0")]
    [InlineData("CREATE (n:Post {title: 'unicorn'}) DELETE n", "0")]
    [InlineData("MERGE (n:Post {title: 'unicorn'})", "1")]
    public void A_search_sees_what_was_written_before_it_in_its_transaction_and_nobody_else_does(string write, string expected)
    {
        const string Count = "CALL db.index.fulltext.queryNodes('texts', 'unicorn') YIELD node RETURN count(node)";
        using (var transaction = _graph.Graph.BeginWrite(TestContext.Current.CancellationToken))
        {
            using var before = _graph.Graph.BeginRead();
            _graph.Run(transaction, Count);
            _graph.Run(transaction, write);

            Assert.Equal(expected, _graph.Run(transaction, Count));
            Assert.Equal("0", _graph.Run(before, Count));
            Assert.Equal(expected, _graph.Run(transaction, Count));
            transaction.Rollback();
        }
        Assert.Equal("0", _graph.Run(Count));

        using var earlier = _graph.Graph.BeginRead();
        Assert.Equal(expected, _graph.Run(write + " WITH 1 AS one " + Count));
        Assert.Equal(expected, _graph.Run(Count));
        Assert.Equal("0", _graph.Run(earlier, Count));
        Assert.Equal(expected, _graph.Run(Count));
    }

    [Fact]
    public void Relationships_are_searched_alike()
    {
        _graph.Run("CREATE FULLTEXT INDEX notes FOR ()-[r:CITES|OTHER]-() ON EACH [r.note]");
        _graph.Run("CREATE (:A)-[:CITES {note: 'a fox'}]->(:B)-[:OTHER {note: 'two foxes'}]->(:C), (:A)-[:ELSE {note: 'fox'}]->(:B)");
        const string Notes =
            "CALL db.index.fulltext.queryRelationships('notes', 'fox*') YIELD relationship AS r, score RETURN r.note, score";

        Assert.Equal("a fox 1; two foxes 1", _graph.Run(Notes));
        _graph.Run("MATCH ()-[r:CITES]->() DELETE r");
        Assert.Equal("two foxes 1", _graph.Run(Notes));
        Assert.Contains(
            "is on relationships: call queryRelationships",
            _graph.Refusal(Search.Replace("texts", "notes", StringComparison.Ordinal), ("query", "x")).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "is on nodes: call queryNodes",
            _graph.Refusal("CALL db.index.fulltext.queryRelationships('texts', 'x')").Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Indexes_are_created_once_shown_and_dropped()
    {
        Assert.Equal(
            "texts FULLTEXT NODE [\"Post\", \"Article\"] [\"title\", \"body\"] fulltext-1.0 CREATE FULLTEXT INDEX `texts` FOR (n:`Post`|`Article`) ON EACH [n.`title`, n.`body`] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words',`fulltext.eventually_consistent`: false}}",
            _graph.Run("SHOW FULLTEXT INDEXES YIELD name, type, entityType, labelsOrTypes, properties, indexProvider, createStatement")
        );
        _graph.Run("CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:X) ON EACH [n.y]");
        _graph.Run("CREATE FULLTEXT INDEX other IF NOT EXISTS FOR (n:Post|Article) ON EACH [n.title, n.body]");
        Assert.Equal("1", _graph.Run("SHOW INDEXES YIELD name RETURN count(*)"));
        Assert.Equal(
            "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists",
            Refused("texts FOR (n:Post|Article) ON EACH [n.title, n.body]")
        );
        Assert.Equal("Neo.ClientError.Schema.IndexAlreadyExists", Refused("other FOR (n:Post|Article) ON EACH [n.title, n.body]"));
        Assert.Equal("Neo.ClientError.Schema.IndexWithNameAlreadyExists", Refused("texts FOR (n:X) ON EACH [n.y]"));
        Assert.Equal(
            "Neo.ClientError.Schema.IndexWithNameAlreadyExists",
            _graph.Refusal("CREATE INDEX texts FOR (n:X) ON (n.y)").StatusCode
        );
        Assert.Equal("Neo.ClientError.Schema.RepeatedLabelInSchema", Refused("other FOR (n:X|X) ON EACH [n.y]"));
        Assert.Equal("Neo.ClientError.Schema.RepeatedPropertyInCompositeSchema", Refused("other FOR (n:X) ON EACH [n.y, n.y]"));

        _graph.Run("CALL db.awaitIndex('texts')");
        _graph.Run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
        _graph.Run("DROP INDEX texts");
        _graph.Run("DROP INDEX texts IF EXISTS");
        Assert.Contains("There is no full-text index named", _graph.Refusal(Search, ("query", "fox")).Message, StringComparison.Ordinal);

        string Refused(string rest) => _graph.Refusal("CREATE FULLTEXT INDEX " + rest).StatusCode;
    }

    [Theory]
    [InlineData("{indexConfig: {`fulltext.analyzer`: 'klingon'}}", "no analyser 'klingon'")]
    [InlineData("{indexConfig: {`fulltext.analyzer`: 'rusian'}}", "`russian`")]
    [InlineData("{indexConfig: {`fulltext.analyzer`: 1}}", "is a text")]
    [InlineData("{indexConfig: {`fulltext.eventually_consistent`: 'x'}}", "true or false")]
    [InlineData("{indexConfig: 1}", "is a map")]
    [InlineData("{indexProvider: 'range-1.0'}", "'fulltext-1.0'")]
    [InlineData("{indexConfig: {`fulltext.analyzer`: 'eng' + 'lish'}}", "nothing is computed there")]
    public void Options_that_cannot_be_are_told(string options, string why)
    {
        var error = _graph.Refusal("CREATE FULLTEXT INDEX bad FOR (n:Post) ON EACH [n.x] OPTIONS " + options);

        Assert.Equal("Neo.ClientError.General.InvalidArguments", error.StatusCode);
        Assert.Contains(why, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_graph_that_is_opened_again_is_searched_as_before()
    {
        _graph.Run("CREATE FULLTEXT INDEX ru FOR (n:Article) ON EACH [n.title] OPTIONS {indexConfig: {`fulltext.analyzer`: 'russian'}}");
        using var again = new SearchedGraph();
        foreach (var changes in _graph.Graph.Snapshot().Export())
        {
            again.Graph.Apply(ChangeSetCodec.Decode(ChangeSetCodec.Encode(changes)));
        }

        const string All = "SHOW FULLTEXT INDEXES YIELD createStatement";
        Assert.Equal(_graph.Run(All), again.Run(All));
        Assert.Equal(_graph.Run(Search, ("query", "fox")), again.Run(Search, ("query", "fox")));
        Assert.Equal("революция", again.Run("CALL db.index.fulltext.queryNodes('ru', 'революцию') YIELD node RETURN node.title"));
    }

    [Fact]
    public void After_very_many_writes_all_is_read_anew()
    {
        _graph.Run(Search, ("query", "fox"));
        _graph.Run("MATCH (n:Post {n: 1}) UNWIND range(1, 100500) AS i SET n.title = 'unicorn ' + i");

        Assert.Equal("unicorn 100500", _graph.Run("CALL db.index.fulltext.queryNodes('texts', 'unicorn') YIELD node RETURN node.title"));
        Assert.Equal("3", _graph.Run("CALL db.index.fulltext.queryNodes('texts', 'fox') YIELD node RETURN count(node)"));
    }

    [Fact]
    public async Task Many_search_and_one_writes_at_once()
    {
        const int Rounds = 60;
        var cancellation = TestContext.Current.CancellationToken;
        _graph.Run("CREATE (:Post {title: 'griffin', n: 0})");
        var readers = Enumerable
            .Range(0, 3)
            .Select(_ =>
                Task.Run(
                    () =>
                    {
                        for (var i = 0; i < Rounds; i++)
                        {
                            using var transaction = _graph.Graph.BeginRead();
                            var stored = _graph.Run(transaction, "MATCH (n:Post) WHERE n.title = 'griffin' RETURN count(n)");
                            var found = _graph.Run(
                                transaction,
                                "CALL db.index.fulltext.queryNodes('texts', 'griffin') YIELD node RETURN count(node)"
                            );
                            Assert.Equal(stored, found);
                        }
                    },
                    cancellation
                )
            )
            .ToArray();
        for (var i = 0; i < Rounds; i++)
        {
            _graph.Run(i % 3 == 2 ? "MATCH (n:Post {title: 'griffin'}) WITH n LIMIT 1 DELETE n" : "CREATE (:Post {title: 'griffin'})");
        }

        await Task.WhenAll(readers);
    }

    [Fact]
    public void A_search_and_the_filling_of_an_index_can_be_stopped()
    {
        _graph.Run("UNWIND range(1, 20000) AS i CREATE (:Post {title: 'text ' + i})");
        using var transaction = _graph.Graph.BeginRead();
        var limits = new QueryLimits { Time = TimeSpan.FromMilliseconds(1) };

        var error = Assert.Throws<CypherException>(() => _graph.Run(transaction, limits, Search, ("query", "text")));

        Assert.Equal(CypherErrorType.LimitExceeded, error.Type);
        Assert.Equal("20000", _graph.Run(transaction, "CALL db.index.fulltext.queryNodes('texts', 'text') YIELD node RETURN count(node)"));
    }
}
