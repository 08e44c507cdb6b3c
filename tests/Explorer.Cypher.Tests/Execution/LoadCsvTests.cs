using Explorer.Cypher.Errors;
using Explorer.Graph.Store;

namespace Explorer.Cypher.Tests.Execution;

/// <summary>LOAD CSV: what is read, and that nothing outside the one folder can be.</summary>
public sealed class LoadCsvTests : IDisposable
{
    private readonly PropertyGraph _graph = new();
    private readonly string _outside = Directory.CreateTempSubdirectory("explorer-csv").FullName;
    private readonly string _folder;

    public LoadCsvTests()
    {
        _folder = Directory.CreateDirectory(Path.Combine(_outside, "import")).FullName;
        File.WriteAllText(Path.Combine(_outside, "secret.csv"), "secret\n");
    }

    public void Dispose()
    {
        _graph.Dispose();
        Directory.Delete(_outside, recursive: true);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "[\"a\", \"b\"]; [\"1\", \"2\"]")]
    [InlineData("a,,\"\"\n", "[\"a\", NULL, \"\"]")]
    [InlineData("\"a \"\"quoted\"\" x\",\"b\\\"c\",  d \n", "[\"a \\\"quoted\\\" x\", \"b\\\"c\", \"  d \"]")]
    [InlineData("\"two\nlines\",1\r\n\r\nlast", "[\"two\\nlines\", \"1\"]; [\"last\"]")]
    [InlineData("a\"b,c\n", "[\"a\\\"b\", \"c\"]")]
    [InlineData("", "")]
    public void Records_are_lists_of_texts(string csv, string expected) =>
        Assert.Equal(expected, Rows(csv, "LOAD CSV FROM 'file:///people.csv' AS r RETURN r"));

    [Fact]
    public void With_headers_records_are_maps_and_what_is_beyond_them_is_left_out() =>
        Assert.Equal(
            "{name: \"Stalin\", born: \"1878\"}; {name: \"Trotsky\", born: NULL}",
            Rows("\uFEFFname,born\nStalin,1878,more\nTrotsky\n", "LOAD CSV WITH HEADERS FROM 'file:///people.csv' AS r RETURN r")
        );

    [Fact]
    public void Fields_may_end_with_another_character() =>
        Assert.Equal("[\"a,b\", \"c\"]", Rows("a,b;c\n", "LOAD CSV FROM 'people.csv' AS r FIELDTERMINATOR ';' RETURN r"));

    [Fact]
    public void Rows_know_their_number_and_file_until_they_are_made_one() =>
        Assert.Equal(
            "\"b\" 3 \"///people.csv\" NULL; \"a\" 2 \"///people.csv\" NULL",
            Rows(
                "x\na\nb\n",
                "LOAD CSV WITH HEADERS FROM 'file:///people.csv' AS r WITH r.x AS x ORDER BY x DESC "
                    + "WITH x, linenumber() AS l, file() AS f WITH x, l, f, count(*) AS c RETURN x, l, f, linenumber() ORDER BY l DESC"
            )
        );

    [Fact]
    public void A_file_is_loaded_for_each_row_and_feeds_writes()
    {
        File.WriteAllText(Path.Combine(_folder, "one.csv"), "id\n1\n2\n");
        File.WriteAllText(Path.Combine(_folder, "two.csv"), "id\n3\n");

        Assert.Equal(
            "3",
            Run(
                "UNWIND ['one', 'two'] AS f LOAD CSV WITH HEADERS FROM 'file:///' + f + '.csv' AS r "
                    + "CREATE (:P {id: toInteger(r.id)}) RETURN count(*)"
            )
        );
    }

    [Theory]
    [InlineData("file:///../secret.csv")]
    [InlineData("../secret.csv")]
    [InlineData("file:///%2e%2e/secret.csv")]
    [InlineData("file:///..\\\\secret.csv")]
    [InlineData("file:///link.csv")]
    [InlineData("file:///sub/secret.csv")]
    [InlineData("file://host/people.csv")]
    [InlineData("http://localhost/people.csv")]
    [InlineData("ftp://localhost/people.csv")]
    [InlineData("file:///")]
    [InlineData("file:///sub")]
    [InlineData("file:///none.csv")]
    [InlineData("")]
    public void Nothing_else_can_be_read(string name)
    {
        File.WriteAllText(Path.Combine(_folder, "people.csv"), "x\n");
        File.CreateSymbolicLink(Path.Combine(_folder, "link.csv"), Path.Combine(_outside, "secret.csv"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "sub"), _outside);

        var error = Assert.Throws<CypherException>(() => Run($"LOAD CSV FROM '{name}' AS r RETURN r"));

        Assert.Equal("Neo.ClientError.Statement.ExternalResourceFailed", error.StatusCode);
        Assert.DoesNotContain(_outside, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_absolute_path_is_one_below_the_folder()
    {
        var path = Path.Combine(_outside, "secret.csv");

        Assert.Throws<CypherException>(() => Run($"LOAD CSV FROM '{path}' AS r RETURN r"));
        Assert.Throws<CypherException>(() => Run($"LOAD CSV FROM 'file://{path}' AS r RETURN r"));
    }

    [Fact]
    public void A_link_within_the_folder_may_be_followed()
    {
        File.WriteAllText(Path.Combine(_folder, "people.csv"), "x\n");
        File.CreateSymbolicLink(Path.Combine(_folder, "link.csv"), Path.Combine(_folder, "people.csv"));

        Assert.Equal("[\"x\"]", Run("LOAD CSV FROM 'file:///link.csv' AS r RETURN r"));
    }

    [Fact]
    public void Without_a_folder_nothing_is_read_but_plans_are_told()
    {
        using var transaction = _graph.BeginRead();
        var engine = new CypherEngine(_graph);

        var error = Assert.Throws<CypherException>(() =>
            engine.Execute("LOAD CSV FROM 'file:///people.csv' AS r RETURN r", null, transaction).Read()
        );
        engine.Execute("EXPLAIN LOAD CSV FROM 'file:///people.csv' AS r RETURN r", null, transaction).Read();

        Assert.Equal("Neo.ClientError.Statement.ExternalResourceFailed", error.StatusCode);
        Assert.Contains("no folder", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\n\"open\n", "the quote that begins on line 2 is never closed")]
    [InlineData("a\n\"b\" c\n", "on line 2 something follows the quote")]
    public void A_broken_file_is_a_failure_with_its_line(string csv, string reason)
    {
        var error = Assert.Throws<CypherException>(() => Rows(csv, "LOAD CSV FROM 'file:///people.csv' AS r RETURN r"));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LOAD CSV FROM 1 AS r RETURN r")]
    [InlineData("LOAD CSV FROM 'file:///people.csv' AS r FIELDTERMINATOR ';;' RETURN r")]
    [InlineData("LOAD CSV FROM 'file:///people.csv' AS r FIELDTERMINATOR '' RETURN r")]
    public void What_cannot_be_is_found_before_anything_is_read(string text)
    {
        var error = Assert.Throws<CypherException>(() => new CypherEngine(_graph).Prepare(text));

        Assert.Equal("Neo.ClientError.Statement.SyntaxError", error.StatusCode);
    }

    private string Rows(string csv, string text)
    {
        File.WriteAllText(Path.Combine(_folder, "people.csv"), csv);
        return Run(text);
    }

    private string Run(string text)
    {
        using var transaction = _graph.BeginWrite(TestContext.Current.CancellationToken);
        var engine = new CypherEngine(_graph, new CypherEngineOptions { ImportFolder = _folder });
        return string.Join("; ", engine.Execute(text, null, transaction).Rows().Select(row => string.Join(" ", row)));
    }
}
