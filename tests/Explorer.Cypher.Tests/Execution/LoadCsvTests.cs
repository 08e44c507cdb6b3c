using System.Diagnostics;
using System.IO.Compression;
using Explorer.Cypher.Errors;
using Explorer.Cypher.Execution;
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
        Assert.Equal("[\"a,b\", \"c\"]", Rows("a,b;c\n", "LOAD CSV FROM 'file:///people.csv' AS r FIELDTERMINATOR ';' RETURN r"));

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

    [Fact]
    public async Task A_pipe_is_empty_and_nobody_waits_for_its_writer()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps no pipes in folders.");
        using (var pipe = Process.Start("mkfifo", Path.Combine(_folder, "pipe.csv")))
        {
            await pipe.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var rows = Task.Run(() => Run("LOAD CSV FROM 'file:///pipe.csv' AS r RETURN r"), TestContext.Current.CancellationToken);

        Assert.Equal("", await rows.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("file:///../secret.csv")]
    [InlineData("../secret.csv")]
    [InlineData("file:///%2e%2e/secret.csv")]
    [InlineData("file:///..\\\\secret.csv")]
    [InlineData("file:///sub/%2E%2E/%2e%2e/secret.csv")]
    [InlineData("file:///people.csv?x")]
    [InlineData("file:///people.csv#x")]
    [InlineData("file:///people.csv%00")]
    [InlineData("file:///%")]
    [InlineData("file:///%zz")]
    [InlineData("people.csv")]
    [InlineData("/people.csv")]
    [InlineData("file:///pe ople.csv")]
    [InlineData("file:///людu.csv")]
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
    [InlineData("people.csv", "write file:///people.csv")]
    [InlineData("a+b.csv", "write file:///a%2Bb.csv")]
    [InlineData("data/мир 1.csv", "write file:///data/%D0%BC%D0%B8%D1%80%201.csv")]
    [InlineData("file:///мир.csv", "write file:///%D0%BC%D0%B8%D1%80.csv")]
    [InlineData("file:///a?.csv", "write %3F")]
    [InlineData("file:///100%.csv", "write %25")]
    [InlineData("https://example.org/a.csv", "only files can be read")]
    public void A_wrong_name_is_told_the_right_one(string name, string cure) =>
        Assert.Contains(
            cure,
            Assert.Throws<CypherException>(() => Run($"LOAD CSV FROM '{name}' AS r RETURN r")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Names_are_unescaped()
    {
        File.WriteAllText(Path.Combine(_folder, "мир 100%.csv"), "x\n");
        Directory.CreateDirectory(Path.Combine(_folder, "sub"));
        File.WriteAllText(Path.Combine(_folder, "sub", "a.csv"), "y\n");

        Assert.Equal(
            "\"///мир 100%.csv\"; \"///мир 100%.csv\"; \"///sub/a.csv\"; \"/sub//a.csv\"",
            Run(
                "UNWIND ['file:///%D0%BC%D0%B8%D1%80%20100%25.csv', 'file:///%D0%BC%D0%B8%D1%80+100%25.csv', 'file:///sub%2Fa.csv', 'FILE:/sub//a.csv'] AS f LOAD CSV FROM f AS r RETURN file()"
            )
        );
    }

    [Theory]
    [InlineData("packed.csv")]
    [InlineData("packed.csv.gz")]
    public void A_packed_file_is_unpacked_whatever_its_name(string name)
    {
        using (var file = new GZipStream(File.Create(Path.Combine(_folder, name)), CompressionLevel.Fastest))
        {
            file.Write("a,b\n1,2\n"u8);
        }

        Assert.Equal("[\"a\", \"b\"]; [\"1\", \"2\"]", Run($"LOAD CSV FROM 'file:///{name}' AS r RETURN r"));
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(2, "one file")]
    [InlineData(0, "one file")]
    public void An_archive_holds_one_file(int files, string? refusal)
    {
        using (var archive = ZipFile.Open(Path.Combine(_folder, "packed.zip"), ZipArchiveMode.Create))
        {
            archive.CreateEntry("folder/");
            for (var i = 0; i < files; i++)
            {
                using var entry = archive.CreateEntry($"folder/{i}.csv").Open();
                entry.Write("a\n"u8);
            }
        }

        const string Load = "LOAD CSV FROM 'file:///packed.zip' AS r RETURN r";
        if (refusal is null)
        {
            Assert.Equal("[\"a\"]", Run(Load));
        }
        else
        {
            Assert.Contains(refusal, Assert.Throws<CypherException>(() => Run(Load)).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x1f, 0x8b, 8, 0, 1, 2, 3 })]
    [InlineData(new byte[] { 0x50, 0x4b, 3, 4, 1, 2, 3 })]
    public void A_damaged_packed_file_is_a_failure_in_words(byte[] content)
    {
        File.WriteAllBytes(Path.Combine(_folder, "packed.gz"), content);

        var error = Assert.Throws<CypherException>(() => Run("LOAD CSV FROM 'file:///packed.gz' AS r RETURN r"));

        Assert.Equal("Neo.ClientError.Statement.ExternalResourceFailed", error.StatusCode);
        Assert.EndsWith("the file is packed, but damaged", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(3, 1, true)]
    [InlineData(1, 0.99, false)]
    [InlineData(1, 0.5, false)]
    [InlineData(1, 0.001, false)]
    public void A_packed_file_that_was_cut_is_not_taken_for_a_shorter_one(int parts, double kept, bool isWhole)
    {
        var random = new Random(1);
        var lines = string.Concat(Enumerable.Range(0, 20_000).Select(_ => $"{random.Next()}\n"));
        using var packed = new MemoryStream();
        for (var i = 0; i < parts; i++)
        {
            using var part = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true);
            part.Write(System.Text.Encoding.UTF8.GetBytes(lines));
        }
        File.WriteAllBytes(Path.Combine(_folder, "packed.gz"), packed.ToArray()[..(int)(packed.Length * kept)]);

        const string Load = "LOAD CSV FROM 'file:///packed.gz' AS r RETURN count(*)";
        if (isWhole)
        {
            Assert.Equal($"{20_000 * parts}", Run(Load));
        }
        else
        {
            Assert.Contains("damaged", Assert.Throws<CypherException>(() => Run(Load)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Keys_come_in_the_order_of_the_headers() =>
        Assert.Equal(
            "[\"b\", \"\", \"a\"] {b: \"3\", ``: \"2\", a: NULL} \"3\" NULL",
            Rows("b,,b,a\n1,2,3\n", "LOAD CSV WITH HEADERS FROM 'file:///people.csv' AS r RETURN keys(r), r, r.b, r.none")
        );

    [Fact]
    public void A_record_that_never_ends_is_stopped_by_the_limits()
    {
        using (var file = new GZipStream(File.Create(Path.Combine(_folder, "people.csv")), CompressionLevel.Fastest))
        {
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)',');
            for (var i = 0; i < 64; i++)
            {
                file.Write(block);
            }
        }

        var error = Assert.Throws<CypherException>(() =>
            Run("LOAD CSV FROM 'file:///people.csv' AS r RETURN r", new QueryLimits { MemoryBytes = 64 << 20 })
        );

        Assert.Equal(CypherErrorType.LimitExceeded, error.Type);
    }

    [Fact]
    public void A_field_that_never_ends_is_a_failure_with_its_line()
    {
        File.WriteAllText(Path.Combine(_folder, "people.csv"), "a\n\"" + new string('x', 17_000_000));

        var error = Assert.Throws<CypherException>(() => Run("LOAD CSV FROM 'file:///people.csv' AS r RETURN size(r[0])"));

        Assert.Contains("the field on line 2 has more than", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_may_not_read_files_is_told_so()
    {
        File.WriteAllText(Path.Combine(_folder, "people.csv"), "x\n");

        var error = Assert.Throws<CypherException>(() =>
            Run("LOAD CSV FROM 'file:///people.csv' AS r RETURN r", new QueryLimits { ReadsFiles = false })
        );

        Assert.Contains("only who may write", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\n\"open\n", "the quote that begins on line 2 is never closed")]
    [InlineData("a\n\"b\" c\n", "on line 2 something follows the quote")]
    public void A_broken_file_is_a_failure_with_its_line(string csv, string reason)
    {
        var error = Assert.Throws<CypherException>(() => Rows(csv, "LOAD CSV FROM 'file:///people.csv' AS r RETURN r"));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal("Neo.DatabaseError.Statement.ExecutionFailed", error.StatusCode);
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

    private string Run(string text, QueryLimits? limits = null)
    {
        using var transaction = _graph.BeginWrite(TestContext.Current.CancellationToken);
        var engine = new CypherEngine(_graph, new CypherEngineOptions { ImportFolder = _folder });
        return string.Join("; ", engine.Execute(text, null, transaction, limits).Rows().Select(row => string.Join(" ", row)));
    }
}
