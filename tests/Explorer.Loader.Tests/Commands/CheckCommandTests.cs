namespace Explorer.Loader.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly DataSetCopy _copy = new();

    public void Dispose() => _copy.Dispose();

    [Fact]
    public async Task The_bundled_data_set_is_the_default()
    {
        var (code, output, error) = await new CommandLine().RunAsync("check");

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith(
            "succession is sound: 65 people, 14 factions, 146 memberships, 215 tenures of offices, 288 ties, 131 events, 159 sources, 100 claims, 24 years, 96 terms.\n",
            output,
            StringComparison.Ordinal
        );
        Assert.EndsWith("\ntwelve-steps is sound: 12 steps.\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("powers", "16 people, 16 factions, 58 memberships, 0 tenures of offices, 212 ties, 95 events")]
    [InlineData("revolution", "60 people, 15 factions, 154 memberships, 195 tenures of offices, 260 ties, 100 events")]
    public async Task The_other_data_sets_that_come_with_the_program_are_sound(string dataSet, string held)
    {
        var (code, output, error) = await new CommandLine().RunAsync("check", dataSet);

        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith($"{dataSet} is sound: {held}", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_set_is_found_by_name_and_by_folder()
    {
        Assert.Equal(0, (await new CommandLine().RunAsync("check", "succession")).ExitCode);
        Assert.Equal(0, (await new CommandLine().RunAsync("check", _copy.Folder)).ExitCode);
        Assert.Equal(0, (await new CommandLine { WorkingDirectory = _copy.Folder }.RunAsync("check", ".")).ExitCode);
    }

    [Fact]
    public async Task Problems_are_lines_with_paths_from_the_working_directory()
    {
        var place = _copy.Set("people.csv", "stalin", "tier", "9");
        _copy.Set("years.csv", "1926", "sentence", "");
        var line = new CommandLine { WorkingDirectory = Path.GetDirectoryName(_copy.Folder)! };

        var (code, output, _) = await line.RunAsync("check", _copy.Folder);

        Assert.Equal(3, code);
        var lines = output.Split('\n');
        var people = Path.Combine(Path.GetFileName(_copy.Folder), "people.csv");
        Assert.Equal($"{people}:{place.Line}:{place.Column} tier: 9 is not from 1 to 3. Write a number from 1 to 3.", lines[0]);
        Assert.EndsWith("sentence: The cell is empty. Every year needs a value here.", lines[1], StringComparison.Ordinal);
        Assert.Equal("2 problems.", lines[2]);
    }

    [Fact]
    public async Task A_data_set_that_there_is_not_names_those_there_are()
    {
        var (code, _, error) = await new CommandLine().RunAsync("check", "sucession");

        Assert.Equal(3, code);
        Assert.Contains("There is no data set 'sucession'. Give one of powers, revolution, succession", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cypher_folder_that_is_none_is_named()
    {
        var (code, _, error) = await new CommandLine().RunAsync("check", "--cypher", _copy.Folder);

        Assert.Equal(3, code);
        Assert.Contains("has no folder 'datasets'", error, StringComparison.Ordinal);
    }
}
