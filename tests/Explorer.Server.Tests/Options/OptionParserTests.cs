using Explorer.Server.Options;

namespace Explorer.Server.Tests.Options;

public sealed class OptionParserTests
{
    [Fact]
    public void Without_options_the_server_is_for_this_machine_only_and_shows_the_bundled_data()
    {
        Assert.Equal(
            new ServerOptions
            {
                Urls = "http://localhost:5080",
                Graph = "embedded:",
                DataSet = "succession",
            },
            Parse([])
        );
    }

    [Fact]
    public void The_command_line_wins_over_the_environment_and_our_variable_over_the_general_one()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["EXPLORER_URLS"] = "http://localhost:1",
            ["ASPNETCORE_URLS"] = "http://localhost:2",
            ["EXPLORER_GRAPH"] = "embedded:a.db",
            ["EXPLORER_DATASET"] = "mine",
        };

        var options = Parse(["--graph=embedded:b.db", "--dataset", "yours"], variables);

        Assert.Equal(("http://localhost:1", "embedded:b.db", "yours"), (options.Urls, options.Graph, options.DataSet));
    }

    [Fact]
    public void A_free_port_is_looked_for_until_an_address_is_asked_for()
    {
        Assert.True(Parse([]).FindsPort);
        Assert.False(Parse(["--urls", "http://localhost:5080"]).FindsPort);
        Assert.False(
            Parse([], new Dictionary<string, string>(StringComparer.Ordinal) { ["EXPLORER_URLS"] = "http://localhost:5080" }).FindsPort
        );
    }

    [Fact]
    public void The_sites_of_frames_are_written_as_a_policy_has_them() =>
        Assert.Equal(
            ["https://moodle.school.example", "http://localhost:8080", "https://*.xn--bcher-kva.example", "*"],
            Parse(["--framed-by", "HTTPS://Moodle.school.example/, http://localhost:8080 https://*.bücher.example;*"]).FramedBy
        );

    [Fact]
    public void Files_are_imported_from_a_folder_that_is_there_by_somebody_who_may()
    {
        var folder = Path.GetTempPath();

        Assert.Equal(Path.GetFullPath(folder), Parse(["--import", folder, "--allow-writes"]).ImportFolder);
        Assert.True(Parse(["--import", folder, "--open-import"]).OpenImport);
        Assert.Contains("no such folder", Refusal("--import", "/none/such", "--allow-writes"), StringComparison.Ordinal);
        Assert.Contains("--allow-writes, or --open-import", Refusal("--import", folder), StringComparison.Ordinal);
        Assert.Contains("needs --import", Refusal("--open-import"), StringComparison.Ordinal);
        Assert.Contains(
            "embedded",
            Refusal("--import", folder, "--open-import", "--graph", "http://localhost:7474"),
            StringComparison.Ordinal
        );

        static string Refusal(params string[] args) => Assert.Throws<OptionException>(() => Parse(args)).Message;
    }

    [Fact]
    public void The_browser_is_opened_when_it_is_asked_for()
    {
        Assert.False(Parse([]).Open);
        Assert.True(Parse(["--open"]).Open);
        Assert.False(Parse(["--open", "--open=false"]).Open);
        Assert.True(Parse(["--version"]).ShowVersion);
    }

    [Fact]
    public void The_address_that_tools_of_Neo4j_use_is_honoured_behind_our_own()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["NEO4J_URI"] = "http://localhost:7474" };

        Assert.Equal("http://localhost:7474", Parse([], variables).Graph);
        variables["EXPLORER_GRAPH"] = "embedded:a.db";
        Assert.Equal("embedded:a.db", Parse([], variables).Graph);
    }

    [Theory]
    [InlineData("--prot", "--urls, --expose, --code, --join, --hosts, --framed-by, --proxy, --open, --graph, --dataset")]
    [InlineData("--code=abc", "could be guessed")]
    [InlineData("--write-token=short", "at least 16")]
    [InlineData("--hosts=http://x", "is no name of a host")]
    [InlineData("--framed-by=school.example", "is no site")]
    [InlineData("--framed-by=https://school.example/moodle", "is no site")]
    [InlineData("--framed-by=https://a.example; script-src *", "is no site")]
    [InlineData("--framed-by=https://*", "is no site")]
    [InlineData("--framed-by=javascript:alert(1)", "is no site")]
    [InlineData("--framed-by=https://me:pw@school.example", "is no site")]
    [InlineData("--proxy=nginx", "is no IP address")]
    [InlineData("--at-once=0", "needs a whole number")]
    [InlineData("--query-rows=-1", "needs a whole number")]
    [InlineData("--query-bytes=many", "needs a whole number")]
    [InlineData("--query-memory=1.5", "needs a whole number")]
    [InlineData("--at-once-each", "needs a value")]
    [InlineData("--log=xml", "text or json")]
    [InlineData("--otlp=localhost:4317", "needs the address of a collector")]
    [InlineData("--urls=http://0.0.0.0:5080", "Add --expose")]
    [InlineData("--urls=http://*:5080", "Add --expose")]
    [InlineData("--urls=http://[::]:5080", "Add --expose")]
    [InlineData("--urls=http://192.168.1.7:5080", "Add --expose")]
    [InlineData("--urls=http://school:5080", "Add --expose")]
    [InlineData("--urls=http://localhost:5080;http://10.0.0.1", "Add --expose")]
    [InlineData("--urls", "--urls needs a value")]
    [InlineData("--urls=", "--urls needs a value")]
    [InlineData("--allow-writes=maybe", "neither true nor false")]
    [InlineData("--query-time=soon", "needs a number of seconds")]
    [InlineData("--urls=localhost", "is not an address to listen on")]
    [InlineData("--urls=https://localhost:5080", "Use http://")]
    public void A_wrong_option_is_told_with_what_to_write(string argument, string part)
    {
        var error = Assert.Throws<OptionException>(() => Parse([argument]));

        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://127.8.8.8:1")]
    [InlineData("http://[::1]:5080;http://LOCALHOST:5081")]
    public void An_address_of_this_machine_only_needs_no_word(string urls) => Assert.False(Parse(["--urls", urls]).Expose);

    [Fact]
    public void Exposing_listens_everywhere_unless_an_address_is_asked_for()
    {
        Assert.Equal("http://0.0.0.0:5080", Parse(["--expose"]).Urls);
        Assert.Equal("http://10.0.0.1:80", Parse(["--expose", "--urls", "http://10.0.0.1:80"]).Urls);
    }

    [Fact]
    public void A_class_code_is_made_where_none_is_given()
    {
        var made = Parse(["--code", "--dataset", "mine"]);

        Assert.Matches("^[a-z2-9]{4}-[a-z2-9]{4}$", made.Code);
        Assert.Equal("mine", made.DataSet);
        Assert.NotEqual(made.Code, Parse(["--code"]).Code);
        Assert.NotEqual("random", Parse(["--code", "random"]).Code);
        Assert.Equal("red-flag-1917", Parse(["--code", "red-flag-1917"]).Code);
        Assert.Null(Parse([]).Code);
    }

    [Fact]
    public void Limits_proxies_and_names_are_read()
    {
        var options = Parse([
            "--query-rows=10",
            "--query-bytes=2",
            "--query-memory=64",
            "--at-once=3",
            "--at-once-each=1",
            "--proxy",
            "10.0.0.5,10.1.0.0/16",
            "--hosts",
            "a.example,*.b.example",
            "--log=json",
            "--metrics",
            "--otlp=http://localhost:4317",
        ]);

        Assert.Equal(
            (10, 2 << 20, 64 << 20, 3, 1),
            (
                options.Limits.Rows,
                options.Limits.AnswerBytes,
                options.Limits.MemoryBytes,
                options.Limits.AtOnce,
                options.Limits.AtOncePerVisitor
            )
        );
        Assert.Equal(["10.0.0.5/32", "10.1.0.0/16"], options.Proxies.Select(network => network.ToString()));
        Assert.Equal(["a.example", "*.b.example"], options.Hosts);
        Assert.True(options.LogsJson && options.Metrics);
        Assert.Equal(new Uri("http://localhost:4317"), options.Otlp);
    }

    [Fact]
    public void Writing_has_to_be_allowed_and_a_flag_takes_no_value()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal) { ["EXPLORER_ALLOW_WRITES"] = "true" };

        Assert.False(Parse([]).AllowWrites);
        Assert.True(Parse([], variables).AllowWrites);
        Assert.False(Parse(["--allow-writes=false"], variables).AllowWrites);
        var options = Parse(["--allow-writes", "--dataset", "mine", "--query-time", "2.5"]);
        Assert.Equal((true, "mine", TimeSpan.FromSeconds(2.5)), (options.AllowWrites, options.DataSet, options.Limits.StatementTime));
    }

    [Fact]
    public void The_help_has_a_line_for_every_option_with_its_variables()
    {
        var help = OptionParser.Help();

        Assert.All(
            ServerOption.All,
            option => Assert.Contains($"{option.Name} {option.Argument}".TrimEnd(), help, StringComparison.Ordinal)
        );
        Assert.All(
            ServerOption.All.SelectMany(option => option.Variables),
            variable => Assert.Contains(variable, help, StringComparison.Ordinal)
        );
        Assert.True(Parse(["--help"]).ShowHelp);
    }

    private static ServerOptions Parse(string[] args, Dictionary<string, string>? variables = null) =>
        OptionParser.Parse(args, name => variables?.GetValueOrDefault(name));
}
