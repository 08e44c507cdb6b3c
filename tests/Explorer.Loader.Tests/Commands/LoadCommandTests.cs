using Explorer.Content.Tests.Loading;

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
        Assert.Matches(@"ties +288 +0 +0", output);
        Assert.EndsWith("2372 added, 0 changed, 0 removed.\n", output, StringComparison.Ordinal);
        Assert.Contains("[44/44] Sources of claims\n", progress, StringComparison.Ordinal);
        Assert.Equal($"Nothing changed: {Address} already holds these data.\n", again);
    }

    [Fact]
    public async Task A_dry_run_says_what_would_happen_and_leaves_the_graph_as_it_was()
    {
        var (code, output, _) = await _line.RunAsync("load", "--graph", Address, "--dry-run");

        Assert.Equal(0, code);
        Assert.StartsWith("Way: one transaction, because 2,372 rows are no more than 20,000.\n", output, StringComparison.Ordinal);
        Assert.Contains("  load/40-alliances.cypher\n", output, StringComparison.Ordinal);
        Assert.Contains("2372 would be added, 0 would be changed, 0 would be removed.\n", output, StringComparison.Ordinal);
        await using var graph = await GraphProbe.OpenAsync(Address);
        Assert.Equal(0, await graph.CountAsync("(n)"));
    }

    [Fact]
    public async Task A_staged_load_says_how_many_rows_are_done_and_queries_find_its_version_by_the_id()
    {
        var (code, output, progress) = await _line.RunAsync("load", "--graph", Address, "--staged-above", "1000", "--batch", "50");

        Assert.Equal(0, code);
        Assert.EndsWith("2372 added, 0 changed, 0 removed.\n", output, StringComparison.Ordinal);
        Assert.Matches(@"\[ *\d+%\] Alliances, [\d,]+ of 2,371 rows, [\d,]+ rows/s, \d+ s left\n", progress);
        var (_, people, _) = await _line.RunAsync("query", "people", "--graph", Address, "--format", "csv");
        Assert.Equal(66, people.Count(c => c == '\n'));
    }

    [Fact]
    public async Task Foreign_data_are_exit_code_4_and_the_option_lets_the_load_go_on()
    {
        await using (var graph = await GraphProbe.OpenAsync(Address))
        {
            await graph.WriteAsync("CREATE (:Source {id: 'mine'})");
        }

        var (refused, _, error) = await _line.RunAsync("load", "--graph", Address);
        var (loaded, _, _) = await _line.RunAsync("load", "--graph", Address, "--beside-foreign-data");

        Assert.Equal((4, 0), (refused, loaded));
        Assert.Contains("1 Source node that belong", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--batch", "0")]
    [InlineData("--staged-above", "-1")]
    [InlineData("--batch", "many")]
    public async Task A_number_of_rows_that_makes_no_sense_is_exit_code_2(string option, string rows)
    {
        Assert.Equal(2, (await _line.RunAsync("load", option, rows)).ExitCode);
    }

    [Fact]
    public async Task On_a_terminal_a_bar_takes_the_place_of_the_lines()
    {
        var (code, output, progress) = await new CommandLine { IsTerminal = true }.RunAsync("load", "--graph", Address);

        Assert.Equal(0, code);
        Assert.EndsWith("2372 added, 0 changed, 0 removed.\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("[44/44]", progress, StringComparison.Ordinal);
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
