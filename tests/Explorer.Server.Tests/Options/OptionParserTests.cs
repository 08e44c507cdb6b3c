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
    [InlineData("--prot", "--urls, --open, --graph, --dataset")]
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
