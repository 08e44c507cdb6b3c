namespace Explorer.Loader.Tests.Commands;

public sealed class QueryCommandTests : IDisposable
{
    private const string Wars =
        "MATCH (p:Person) WHERE p.tier = $tier RETURN p.id AS id, p.tier AS tier, p.born AS born ORDER BY id LIMIT 2";

    private readonly DataSetCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public async Task A_table_names_its_columns_and_counts_its_rows()
    {
        var (code, output, _) = await Line(Wars).RunAsync("query", "-", "--param", "tier=1");

        Assert.Equal(0, code);
        Assert.Matches("id +tier +born", output);
        Assert.Matches("bukharin +1 +1888-10-09", output);
        Assert.EndsWith("2 rows\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/urandom")]
    public async Task A_text_without_an_end_is_refused(string device)
    {
        Assert.SkipUnless(File.Exists(device), $"There is no {device} here.");

        var (code, output, error) = await Line("").RunAsync("query", device);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains($"{device} has more than 16 million characters", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_an_array_with_one_record_a_line()
    {
        var (_, output, _) = await Line(Wars).RunAsync("query", "-", "--param", "tier=1", "--format", "json");

        Assert.Equal(
            "[\n{\"id\":\"bukharin\",\"tier\":1,\"born\":\"1888-10-09\"},\n{\"id\":\"kamenev\",\"tier\":1,\"born\":\"1883-07-18\"}\n]\n",
            output
        );
    }

    [Fact]
    public async Task Json_holds_every_kind_of_value()
    {
        var query = """
            MATCH path = (a:Office {id: 'pravda-editor'})<-[h:HELD]-(:Person {id: 'bukharin'})
            RETURN null AS nothing, true AS yes, 0.5 AS half, 'Зиновьев "Z"' AS text, [1, 'a'] AS list, {b: 1, a: null} AS map, date('1924-01-21') AS day,
              a{.id} AS office, labels(a) AS labels, length(path) AS length, path AS path
            """;

        var (code, output, _) = await Line(query).RunAsync("query", "-", "--format", "json");

        Assert.Equal(0, code);
        Assert.Contains(
            """{"nothing":null,"yes":true,"half":0.5,"text":"Зиновьев \"Z\"","list":[1,"a"],"map":{"b":1,"a":null},"day":"1924-01-21",""",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("\"path\":[{\"labels\":[\"Office\"],\"properties\":{", output, StringComparison.Ordinal);
        Assert.Contains("{\"type\":\"HELD\",\"properties\":{", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_without_records_is_an_empty_array() =>
        Assert.Equal("[]\n", (await Line("MATCH (n:Nothing) RETURN n").RunAsync("query", "-", "--format", "json")).Out);

    [Fact]
    public async Task A_remark_of_the_graph_stands_on_the_standard_error()
    {
        var (code, output, error) = await Line("MATCH (p:Persn) RETURN p.id").RunAsync("query", "-", "--format", "csv");

        Assert.Equal((0, "p.id\n"), (code, output.ReplaceLineEndings("\n")));
        Assert.Equal("Warning: No node has the label `Persn`; did you mean `Person`? (line 1, column 10)\n", error);
    }

    [Theory]
    [InlineData("RETURN range(1, 2000000000) AS n", "json")]
    [InlineData("RETURN [{a: range(1, 2000000000)}] AS n", "json")]
    [InlineData("RETURN range(1, 2000000000) AS n", "csv")]
    [InlineData("RETURN {a: [range(1, 2000000000)]} AS n", "csv")]
    public async Task A_value_without_end_is_told_before_it_fills_the_memory(string statement, string format)
    {
        var (code, _, error) = await Line(statement).RunAsync("query", "-", "--format", format);

        Assert.Equal(ExitCodes.Graph, code);
        Assert.Contains("UNWIND", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RETURN range(1, 2000000000) AS n", "[1, 2, 3")]
    [InlineData("RETURN {a: [range(1, 2000000000)]} AS n", "{a: [[1, 2, 3")]
    public async Task A_table_shows_the_beginning_of_a_value_without_end(string statement, string beginning)
    {
        var (code, output, _) = await Line(statement).RunAsync("query", "-");

        Assert.Equal(ExitCodes.Success, code);
        Assert.Contains(beginning, output, StringComparison.Ordinal);
        Assert.InRange(output.Length, 200, 3000);
    }

    [Fact]
    public async Task A_table_ends_and_says_so()
    {
        var (code, output, _) = await Line("UNWIND range(1, 100001) AS n RETURN n").RunAsync("query", "-");

        Assert.Equal(ExitCodes.Success, code);
        Assert.Contains(" 100000 ", output, StringComparison.Ordinal);
        Assert.DoesNotContain(" 100001 ", output, StringComparison.Ordinal);
        Assert.Contains("The first 100000 rows", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_quotes_what_needs_it_and_leaves_null_empty()
    {
        var (_, output, _) = await Line("RETURN 'a, \"b\"' AS `x,y`, null AS z, [1, 2] AS list, date('1924-01-21') AS day")
            .RunAsync("query", "-", "--format", "csv");

        Assert.Equal("\"x,y\",z,list,day\r\n\"a, \"\"b\"\"\",,\"[1,2]\",1924-01-21\r\n", output);
    }

    [Theory]
    [InlineData("=HYPERLINK('x')")]
    [InlineData("+1+1")]
    [InlineData("-2")]
    [InlineData("@SUM(1)")]
    [InlineData("\t=1")]
    [InlineData("  =1")]
    [InlineData("＝1")]
    public async Task What_a_spreadsheet_would_take_for_a_formula_is_marked_unless_it_should_be_exact(string text)
    {
        string[] ask = ["query", "-", "--format", "csv", "--param", $"text='{text}'"];

        var safe = (await Line($"RETURN $text AS `{text}`, -2 AS number").RunAsync(ask)).Out;
        var raw = (await Line($"RETURN $text AS `{text}`, -2 AS number").RunAsync([.. ask, "--raw"])).Out;

        Assert.Equal($"'{text},number\r\n'{text},-2\r\n", safe);
        Assert.Equal($"{text},number\r\n{text},-2\r\n", raw);
    }

    [Fact]
    public async Task Several_statements_are_run_one_after_the_other()
    {
        var (code, output, error) = await Line(
                "CREATE (:Note {text: 'a; b'}); // one\nMATCH (n:Note) RETURN n.text AS text;\nRETURN 2 AS two;\n"
            )
            .RunAsync("query", "-", "--allow-writes", "--format", "csv");

        Assert.Equal((0, "text\r\na; b\r\ntwo\r\n2\r\n", ""), (code, output, error));
    }

    [Fact]
    public async Task The_first_of_several_that_fails_is_told_with_its_place_in_the_whole_text()
    {
        var (code, output, error) = await Line("RETURN 1 AS one;\nRETURN 2 AS two; RETURN nothing;\nRETURN 3")
            .RunAsync("query", "-", "--format", "csv");

        Assert.Equal((4, "one\r\n1\r\ntwo\r\n2\r\n"), (code, output));
        Assert.Contains("(line 2, column 25)", error, StringComparison.Ordinal);
        Assert.Contains("RETURN 2 AS two; RETURN nothing;", error, StringComparison.Ordinal);
        Assert.EndsWith("Statement 3 of 4. The 2 before it are done.\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EXPLAIN", false)]
    [InlineData("PROFILE", true)]
    public async Task A_plan_is_printed(string word, bool hasRows)
    {
        var (code, output, _) = await Line($"{word} MATCH (p:Person) WHERE p.tier = 1 RETURN p.name AS name").RunAsync("query", "-");

        Assert.Equal(0, code);
        Assert.Matches(hasRows ? "Operator +Details +Estimated rows +Rows" : "Operator +Details +Estimated rows *\n", output);
        Assert.Contains("ProduceResults", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nodes_and_relationships_are_readable_in_a_table()
    {
        var (code, output, _) = await Line(
                "MATCH (a:Person {id: 'stalin'})-[r:RIVAL_OF]-(b) WITH a, r, b ORDER BY r.id LIMIT 3 RETURN a, r, [a, b] AS both"
            )
            .RunAsync("query", "-");

        Assert.Equal(0, code);
        Assert.Contains("(:Person {id: 'stalin', name: 'Joseph Stalin'", output.Replace('"', '\''), StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, 480));
    }

    [Fact]
    public async Task Parameters_take_the_types_and_defaults_of_the_head_of_the_file()
    {
        var line = Line(
            "// title: T\n// param year: integer = 1926\n// param name: string\n// param day: date = 1924-01-21\nRETURN $year + 1 AS next, $name AS name, $day.year AS year"
        );

        var (_, output, _) = await line.RunAsync("query", "-", "--param", "name=7", "--format", "json");

        Assert.Equal("[\n{\"next\":1927,\"name\":\"7\",\"year\":1924}\n]\n", output);
    }

    [Theory]
    [InlineData("x=7", "7")]
    [InlineData("x=0.5", "0.5")]
    [InlineData("x=true", "true")]
    [InlineData("x=null", "null")]
    [InlineData("x=[1,\"a\"]", "[1,\"a\"]")]
    [InlineData("x={\"a\":1}", "{\"a\":1}")]
    [InlineData("x=stalin", "\"stalin\"")]
    [InlineData("x='7'", "\"7\"")]
    [InlineData("$x=a=b", "\"a=b\"")]
    public async Task The_type_of_an_undeclared_parameter_is_guessed(string parameter, string json) =>
        Assert.Equal(
            $"[\n{{\"x\":{json}}}\n]\n",
            (await Line("RETURN $x AS x").RunAsync("query", "-", "--param", parameter, "--format", "json")).Out
        );

    [Theory]
    [InlineData("x=1925-12-31", "DATE NOT NULL")]
    [InlineData("x='1925-12-31'", "STRING NOT NULL")]
    [InlineData("x=1925-12", "STRING NOT NULL")]
    public async Task A_day_is_guessed_to_be_one(string parameter, string type) =>
        Assert.Equal(
            $"type\r\n{type}\r\n",
            (await Line("RETURN valueType($x) AS type").RunAsync("query", "-", "--param", parameter, "--format", "csv")).Out
        );

    [Fact]
    public async Task A_value_of_another_type_than_declared_is_exit_code_2()
    {
        var (code, _, error) = await Line("// param year: integer = 1926\nRETURN $year").RunAsync("query", "-", "--param", "year=soon");

        Assert.Equal(2, code);
        Assert.Equal("--param year: 'soon' is not of type integer. Write digits, such as 1926.\n", error);
    }

    [Theory]
    [InlineData("year=1925", "\r\nNikolai Bukharin,")]
    [InlineData("date=1925-12-31", "\r\nNikolai Bukharin,")]
    [InlineData("date=1925-01-20", "\r\nLev Kamenev,")]
    public async Task A_question_is_asked_of_the_end_of_a_year_or_of_another_day(string when, string ally)
    {
        var (code, output, _) = await new CommandLine().RunAsync(
            "query",
            "allies-in-year",
            "--param",
            "person=stalin",
            "--param",
            when,
            "--format",
            "csv"
        );

        Assert.Equal(0, code);
        Assert.Contains(ally, output, StringComparison.Ordinal);
        Assert.Equal(when.StartsWith("date=1925-01", StringComparison.Ordinal), output.Contains("Lev Kamenev", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--param year: 'soon' is not of type integer. Write digits, such as 1926.", "year=soon")]
    [InlineData("--param date: '1926' is not of type date. Write a day, such as 1926-10-23.", "date=1926")]
    [InlineData("--param date=1926-01-20 does not lie in year=1925. Leave year out: the day says it.", "year=1925", "date=1926-01-20")]
    [InlineData("--param year=99999 is no year from 1 to 9999.", "year=99999")]
    [InlineData("--param yaer: allies-in-year has no such parameter. Did you mean year?", "yaer=1925")]
    [InlineData(
        "--param colour: allies-in-year has no such parameter. It has person = trotsky, year = 1926, date = $year-12-31, dataset = succession.",
        "colour=red"
    )]
    public async Task A_parameter_that_cannot_be_taken_is_told_with_what_to_write(string message, params string[] parameters)
    {
        var words = parameters.SelectMany(parameter => (string[])["--param", parameter]);

        var (code, output, error) = await new CommandLine().RunAsync(["query", "allies-in-year", .. words]);

        Assert.Equal((2, "", message + "\n"), (code, output, error));
    }

    [Fact]
    public async Task A_question_that_is_not_there_is_guessed()
    {
        var (code, _, error) = await new CommandLine().RunAsync("query", "alies-in-year");

        Assert.Equal(2, code);
        Assert.EndsWith("Did you mean allies-in-year?\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_header_is_told_with_its_line()
    {
        var (code, _, error) = await Line("// param day: dat = 1924-01-21\nRETURN $day").RunAsync("query", "-");

        Assert.Equal(2, code);
        Assert.StartsWith("standard input, line 1: there is no type dat;", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_the_questions_are_listed_with_their_defaults()
    {
        var (code, output, _) = await new CommandLine().RunAsync("query");

        Assert.Equal(0, code);
        Assert.Matches("allies-in-year +Who stood beside a person\\? +person = trotsky, year = 1926, date = \\$year-12-31", output);
        Assert.Matches(
            "(?s)FIRST STEPS.+a-life-in-ties.+CHANGE.+who-changed-sides.+PATTERNS.+EVIDENCE.+WHAT THE PAGE READS.+people",
            output
        );
    }

    [Fact]
    public async Task A_saved_query_is_found_by_its_name()
    {
        var (code, output, _) = await new CommandLine().RunAsync("query", "people", "--param", "dataset=succession", "--format", "csv");

        Assert.Equal(0, code);
        Assert.StartsWith("id,name,fullName", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_run_from_its_path()
    {
        File.WriteAllText(_copy.PathOf("q.cypher"), "RETURN 1 AS one");

        var (_, output, _) = await new CommandLine { WorkingDirectory = _copy.Folder }.RunAsync("query", "q.cypher", "--format", "csv");

        Assert.Equal("one\r\n1\r\n", output);
    }

    [Fact]
    public async Task A_file_that_is_not_utf_8_is_not_run()
    {
        // "Trotsky" as Windows-1251 writes it in Russian.
        byte[] name = [0xD2, 0xF0, 0xEE, 0xF6, 0xEA, 0xE8, 0xE9];
        File.WriteAllBytes(_copy.PathOf("q.cypher"), [.. "// mine\nCREATE (:Person {name: '"u8, .. name, .. "'})"u8]);

        var (code, output, error) = await Line("").RunAsync("query", _copy.PathOf("q.cypher"), "--allow-writes");

        Assert.NotEqual(0, code);
        Assert.Equal("", output);
        Assert.Contains("q.cypher, line 2: the letter in column 25 could not be read", error, StringComparison.Ordinal);
        Assert.Contains("Save it as UTF-8", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_that_would_write_needs_leave_to_do_so()
    {
        var refused = await Line("CREATE (n:Note) RETURN n.id AS id").RunAsync("query", "-");
        var allowed = await Line("CREATE (n:Note {id: 1}) RETURN n.id AS id").RunAsync("query", "-", "--allow-writes", "--format", "csv");

        Assert.Equal(4, refused.ExitCode);
        Assert.Equal((0, "id\r\n1\r\n"), (allowed.ExitCode, allowed.Out));
    }

    [Fact]
    public async Task A_wrong_query_says_where_and_is_exit_code_4()
    {
        var (code, output, error) = await Line("MATCH (n)\nRETRUN n").RunAsync("query", "-", "--format", "csv");

        Assert.Equal((4, ""), (code, output));
        Assert.Contains("(line 2, column 1)\n\"RETRUN n\"\n ^", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_csv_reads_below_the_folder_that_is_named_and_without_one_nothing()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_copy.Folder, "ties.csv"),
            "a,b\nstalin,molotov\n",
            TestContext.Current.CancellationToken
        );
        var line = Line("LOAD CSV WITH HEADERS FROM 'file:///ties.csv' AS row RETURN row.b AS b");

        var allowed = await line.RunAsync("query", "-", "--import", _copy.Folder, "--format", "csv");
        var refused = await line.RunAsync("query", "-", "--format", "csv");
        var elsewhere = await line.RunAsync("query", "-", "--import", _copy.Folder, "--graph", "http://localhost:1");

        Assert.Equal((0, "b\r\nmolotov\r\n"), (allowed.ExitCode, allowed.Out));
        Assert.Equal(4, refused.ExitCode);
        Assert.Contains("no folder", refused.Error, StringComparison.Ordinal);
        Assert.Equal(2, elsewhere.ExitCode);
    }

    private static CommandLine Line(string input) => new() { Input = input };
}
