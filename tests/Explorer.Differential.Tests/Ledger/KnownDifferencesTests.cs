using Explorer.Differential.Tests.Cases;

namespace Explorer.Differential.Tests.Ledger;

/// <summary>The ledger and the engine's README tell the same story; no server is needed to see it.</summary>
public sealed class KnownDifferencesTests
{
    [Fact]
    public void Every_reason_has_its_heading_in_the_README_of_the_engine_and_the_other_way_round()
    {
        var headings = File.ReadLines(Path.Combine(Root(), "src", "Explorer.Cypher", "README.md"))
            .Where(line => line.StartsWith("### ", StringComparison.Ordinal))
            .Select(line => line[4..].Trim());

        Assert.Equal(KnownDifferences.Reasons, headings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_ledger_lists_only_cases_that_there_are()
    {
        var texts = Directory
            .EnumerateFiles(AppContext.BaseDirectory, "*.txt", SearchOption.AllDirectories)
            .Where(file => file.Contains("Cases", StringComparison.Ordinal))
            .Select(file => File.ReadAllText(file).ReplaceLineEndings(" "))
            .Concat(ImportedFileTests.Statements)
            .ToList();

        Assert.All(
            KnownDifferences.Listed.Keys,
            id =>
                Assert.Contains(
                    texts,
                    text => text.Contains(id[(id.IndexOf(": ", StringComparison.Ordinal) + 2)..], StringComparison.Ordinal)
                )
        );
    }

    private static string Root()
    {
        var place = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(place.FullName, "Explorer.sln")))
        {
            place = place.Parent ?? throw new InvalidOperationException("Explorer.sln is not above the tests.");
        }
        return place.FullName;
    }
}
