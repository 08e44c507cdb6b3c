using Explorer.Cypher.Tests.Support;

namespace Explorer.Cypher.Tests.Documentation;

/// <summary>The part of the engine's README that lists what there is.</summary>
public sealed class ReadmeTests
{
    private const string Begin = "<!-- begin of what a test writes -->";
    private const string End = "<!-- end of what a test writes -->";
    private const string Renewing = "EXPLORER_RENEW";

    [Fact]
    public void The_README_lists_what_the_engine_has()
    {
        var path = Path.Combine(Repository.Root(), "src", "Explorer.Cypher", "README.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        Assert.True(begin >= 0 && end > begin, $"{path} must have the lines {Begin} and {End}.");
        var renewed = $"{text[..begin]}{Begin}\n\n{SupportedLanguage.Describe()}\n{text[end..]}";
        if (Environment.GetEnvironmentVariable(Renewing) == "1")
        {
            File.WriteAllText(path, renewed);
        }
        else if (text != renewed)
        {
            Assert.Fail(
                $"src/Explorer.Cypher/README.md does not list what the engine has. Run this test once with {Renewing}=1 and look at what changed."
            );
        }
    }
}
