namespace Explorer.Loader.Tests.Commands;

public sealed class ProgramTests
{
    private readonly CommandLine _line = new();

    [Fact]
    public async Task Help_lists_the_commands_and_the_exit_codes()
    {
        var (code, output, _) = await _line.RunAsync("--help");

        Assert.Equal(0, code);
        foreach (var text in new[] { "check", "load", "query", "0 all went well", "2 the command line", "3 the data set", "4 the graph" })
        {
            Assert.Contains(text, output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_words_the_help_is_shown() => Assert.Equal(await _line.RunAsync("--help"), await _line.RunAsync());

    [Theory]
    [InlineData("check", "DATASET", "--cypher")]
    [InlineData("load", "DATASET", "--graph", "--cypher", "EXPLORER_GRAPH", "NEO4J_URI")]
    [InlineData("query", "FILE", "--param", "--format", "csv|json|table", "--graph", "--allow-writes")]
    public async Task Help_of_a_command_lists_its_options(string command, params string[] texts)
    {
        var (code, output, _) = await _line.RunAsync(command, "--help");

        Assert.Equal(0, code);
        foreach (var text in texts)
        {
            Assert.Contains(text, output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("chekc")]
    [InlineData("check", "--grpah", "x")]
    [InlineData("query", "-", "--format", "xml")]
    [InlineData("query", "-", "--param", "year")]
    [InlineData("query", "no-such-file.cypher")]
    public async Task A_wrong_command_line_is_exit_code_2(params string[] args)
    {
        var (code, output, error) = await _line.RunAsync(args);

        Assert.Equal((2, ""), (code, output));
        Assert.NotEmpty(error);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
