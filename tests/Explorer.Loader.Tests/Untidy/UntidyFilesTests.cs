using Explorer.Content.Tests.Loading;
using Explorer.Loader.Tests.Commands;

namespace Explorer.Loader.Tests.Untidy;

/// <summary>
/// Data as spreadsheets, desktops and text editors leave them: what is clear is read, and said; of what is not, one sentence names the cause, and nothing is
/// written. Each case goes through <c>check</c> and <c>load</c>.
/// </summary>
public sealed class UntidyFilesTests : IDisposable
{
    private static readonly Dictionary<string, UntidyCase> Cases = UntidyFileCases
        .All.Concat(UntidyCellCases.All)
        .Concat(UntidyDateCases.All)
        .Concat(UntidyDescriptionCases.All)
        .ToDictionary(one => one.Name);

    private readonly DataSetCopy _copy = new();

    public UntidyFilesTests() => SmallDataSet.Write(_copy);

    public void Dispose() => _copy.Dispose();

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Fact]
    public async Task The_small_set_is_sound_without_a_remark()
    {
        var (code, output, error) = await Line().RunAsync("check", ".");

        Assert.Equal(
            (
                0,
                "small is sound: 4 people, 1 factions, 0 memberships, 0 tenures of offices, 6 ties, 0 events, 2 sources, 0 claims, 0 years.\n",
                ""
            ),
            (code, output, error)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Files_are_read_where_they_are_clear_and_refused_with_the_cause_where_not(string name)
    {
        var one = Cases[name];
        one.Damage(_copy);
        var lines = one.Lines.Select(line => line.Replace("PLACE", one.Place(), StringComparison.Ordinal)).ToList();

        var (checkedCode, output, _) = await Line().RunAsync("check", ".");
        var graph = $"embedded:{Path.Combine(Path.GetDirectoryName(_copy.Folder)!, Path.GetFileName(_copy.Folder) + ".db")}";
        try
        {
            var (loadedCode, _, error) = await Line().RunAsync("load", ".", "--graph", graph);

            Assert.Equal(lines, Said(output));
            Assert.Equal(lines, Said(error));
            Assert.Equal(one.IsRead ? (0, 0) : (3, 3), (checkedCode, loadedCode));
            await using var loaded = await GraphProbe.OpenAsync(graph);
            if (one.IsRead)
            {
                await AssertAllIsThereAsync(loaded);
            }
            else
            {
                Assert.Equal(0, await loaded.CountAsync("(n)"));
            }
        }
        finally
        {
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(_copy.Folder)!, Path.GetFileName(_copy.Folder) + ".db*"))
            {
                File.Delete(file);
            }
        }
    }

    [Fact]
    public async Task A_folder_without_a_data_set_is_named_once_with_those_in_it()
    {
        var above = Directory.CreateTempSubdirectory("explorer-").FullName;
        foreach (var name in new[] { "one", "two" })
        {
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(above, name)).FullName, "dataset.yaml"), "");
        }

        var (code, output, error) = await new CommandLine { WorkingDirectory = above }.RunAsync("check", ".");
        Directory.Delete(above, recursive: true);

        Assert.Equal((3, ""), (code, output));
        Assert.EndsWith("Name one of the folders in it: one, two.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_cases_of_every_kind() => Assert.InRange(Cases.Count, 150, int.MaxValue);

    private CommandLine Line() => new() { WorkingDirectory = _copy.Folder };

    /// <summary>What is read is what was meant: the same people and ties, with the same dates and numbers.</summary>
    private static async Task AssertAllIsThereAsync(Explorer.Connections.IGraphConnection graph)
    {
        Assert.Equal(
            "lenin:Vladimir Lenin:Ленин:1870-04-22 stalin:Joseph Stalin:Сталин:1878-12-18 trotsky:Leon Trotsky:Троцкий:1879-11-07 zinoviev:Zinoviev, Grigory:Зиновьев:1883-09-23",
            (
                await graph.OneAsync(
                    "MATCH (p:Person) WITH p ORDER BY p.id RETURN reduce(all = '', one IN collect(p.id + ':' + p.name + ':' + coalesce(p.nameRu, '') + ':' + p.born) | all + ' ' + one)"
                )
            )
                .AsString()
                .TrimStart()
        );
        Assert.Equal(
            "r1:1917-07-01:1920-11-30:3:deutscher-1954,cohen-1973 r2:1917-04-01:1922-12-",
            (
                await graph.OneAsync(
                    "MATCH ()-[r:ALLIED_WITH|RIVAL_OF]->() WITH r ORDER BY r.id RETURN reduce(all = '', one IN collect(r.id + ':' + toString(r.validFrom) + ':' + toString(r.validTo) + ':' + r.strength + ':' + reduce(s = '', x IN r.sources | s + CASE s WHEN '' THEN '' ELSE ',' END + x)) | all + ' ' + one)"
                )
            )
                .AsString()
                .TrimStart()[..75]
        );
    }

    /// <summary>The remarks and problems among what a command says, with files as they stand in the folder.</summary>
    private static List<string> Said(string text) =>
        [
            .. text.Split('\n')
                .TakeWhile(line =>
                    !line.StartsWith("Loading ", StringComparison.Ordinal) && !line.StartsWith("Nothing was", StringComparison.Ordinal)
                )
                .Where(line =>
                    line.Length > 0
                    && !line.Contains(" is sound: ", StringComparison.Ordinal)
                    && !line.EndsWith("problem.", StringComparison.Ordinal)
                    && !line.EndsWith("problems.", StringComparison.Ordinal)
                )
                .Select(line => line.StartsWith("./", StringComparison.Ordinal) ? line[2..] : line),
        ];
}
