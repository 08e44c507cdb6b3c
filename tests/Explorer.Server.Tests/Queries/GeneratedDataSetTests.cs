using Explorer.Content.DataSets;

namespace Explorer.Server.Tests.Queries;

/// <summary>What the generated data sets must hold, so that a comparison over them means something.</summary>
public sealed class GeneratedDataSetTests
{
    [Fact]
    public void The_generated_data_sets_are_sound_and_hold_what_is_hard_to_tell()
    {
        var rows = new List<(string File, string Line)>();
        foreach (var seed in QuestionsAndMapTests.AllSeeds)
        {
            using var generated = new GeneratedDataSet(seed);
            Assert.Empty(DataSetReader.Read(generated.Folder).Problems);
            foreach (var file in Directory.GetFiles(generated.Folder, "*.csv"))
            {
                rows.AddRange(File.ReadLines(file).Skip(1).Select(line => (Path.GetFileName(file), line)));
            }
        }

        Assert.True(Count("relationships.csv", line => line.EndsWith(",contested", StringComparison.Ordinal)) > 50);
        Assert.True(Count("relationships.csv", line => line.Contains(",legend,", StringComparison.Ordinal)) > 50);
        Assert.True(Count("memberships.csv", line => line.EndsWith(",legend", StringComparison.Ordinal)) > 20);
        foreach (var end in new[] { "-12-31,", "-12,", "-12-XX,", "-XX,", "-12~,", "?," })
        {
            Assert.True(
                Count(
                    "relationships.csv",
                    line => Cell(line, 5) is { Length: > 0 } cell && (cell + ",").EndsWith(end, StringComparison.Ordinal)
                ) > 3,
                end
            );
        }
        Assert.True(Count("people.csv", line => line.EndsWith("-12-31", StringComparison.Ordinal)) > 3);
        Assert.True(Count("people.csv", line => line.EndsWith("-XX", StringComparison.Ordinal)) > 3);
        Assert.True(Count("relationships.csv", line => Cell(line, 5).Length > 0 && Cell(line, 4)[..4] == Cell(line, 5)[..4]) > 50);
        var seats = rows.Where(row => row.File == "offices.csv").Select(row => row.Line).ToList();
        var turns = seats
            .Zip(seats.Skip(1))
            .Count(pair => Cell(pair.First, 3) == Cell(pair.Second, 2) && Cell(pair.First, 0) == Cell(pair.Second, 0));
        Assert.True(turns > 5, $"{turns} seats follow another on its last day");

        int Count(string file, Predicate<string> has) => rows.Count(row => row.File == file && has(row.Line));
    }

    private static string Cell(string line, int column) => line.Split(',')[column];
}
