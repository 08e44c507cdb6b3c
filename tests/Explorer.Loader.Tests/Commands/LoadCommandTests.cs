using Explorer.Loader.Tests.Loading;

namespace Explorer.Loader.Tests.Commands;

public sealed class LoadCommandTests : IDisposable
{
    private readonly DataSetCopy _copy = new();
    private readonly CommandLine _line = new();

    public void Dispose() => _copy.Dispose();

    private string Address => $"embedded:{_copy.PathOf("graph.db")}";

    [Fact]
    public async Task A_load_says_what_it_did_and_a_second_one_that_nothing_changed()
    {
        var (first, output, progress) = await _line.RunAsync("load", "--graph", Address);
        var (second, again, _) = await _line.RunAsync("load", "--graph", Address);

        Assert.Equal((0, 0), (first, second));
        Assert.Matches(@"ties +248 +0 +0", output);
        Assert.EndsWith("1934 added, 0 changed, 0 removed.\n", output, StringComparison.Ordinal);
        Assert.Contains("[43/43] Sources of claims\n", progress, StringComparison.Ordinal);
        Assert.Equal($"Nothing changed: {Address} already holds these data.\n", again);
    }

    [Fact]
    public async Task On_a_terminal_a_bar_takes_the_place_of_the_lines()
    {
        var (code, output, progress) = await new CommandLine { IsTerminal = true }.RunAsync("load", "--graph", Address);

        Assert.Equal(0, code);
        Assert.EndsWith("1934 added, 0 changed, 0 removed.\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("[43/43]", progress, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_set_leaves_the_graph_as_it_was()
    {
        await _line.RunAsync("load", _copy.Folder, "--graph", Address);
        _copy.Remove("relationships.csv", "r-stalin-trotsky-02");
        _copy.Set("people.csv", "stalin", "tier", "9");

        var (code, output, error) = await _line.RunAsync("load", _copy.Folder, "--graph", Address);

        Assert.Equal((3, ""), (code, output));
        Assert.Contains("tier: 9 is not from 1 to 3.", error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was loaded; the graph is as it was.\n", error, StringComparison.Ordinal);
        await using var graph = await GraphProbe.OpenAsync(Address);
        Assert.Equal(1, await graph.CountAsync("()-[r {id: 'r-stalin-trotsky-02'}]->()"));
        Assert.Equal(1, (await graph.OneAsync("MATCH (p:Person {id: 'stalin'}) RETURN p.tier")).AsInteger());
    }

    [Fact]
    public async Task The_graph_of_the_environment_is_the_default()
    {
        _line.Environment["NEO4J_URI"] = "nonsense";
        Assert.Equal(4, (await _line.RunAsync("load")).ExitCode);

        _line.Environment["EXPLORER_GRAPH"] = Address;
        Assert.Equal(0, (await _line.RunAsync("load")).ExitCode);
        Assert.True(File.Exists(_copy.PathOf("graph.db")));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ftp://localhost")]
    public async Task A_graph_that_cannot_be_opened_is_exit_code_4(string address)
    {
        var (code, output, error) = await _line.RunAsync("load", "--graph", address);

        Assert.Equal((4, ""), (code, output));
        Assert.Contains(address, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
