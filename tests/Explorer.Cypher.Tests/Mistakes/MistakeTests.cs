using Explorer.Cypher.Tests.Support;

namespace Explorer.Cypher.Tests.Mistakes;

/// <summary>
/// Mistakes that students make, with the sentence that each of them is answered by. <c>EXPLORER_RENEW=1</c> writes the sentences anew, to be read before they are kept.
/// </summary>
public sealed class MistakeTests : IDisposable
{
    private readonly Teller _engine = new();

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Folder(AppContext.BaseDirectory), "*.txt")
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => _engine.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_mistake_is_answered_by_its_sentence(string file)
    {
        var mistakes = MistakeFile.Read(Path.Combine(Folder(AppContext.BaseDirectory), file));
        var told = mistakes.Select(mistake => mistake with { Said = _engine.All(mistake.Statement) }).ToArray();
        if (Environment.GetEnvironmentVariable("EXPLORER_RENEW") == "1")
        {
            File.WriteAllText(
                Path.Combine(Folder(Path.Combine(Repository.Root(), "tests", "Explorer.Cypher.Tests")), file),
                MistakeFile.Write(told)
            );
            return;
        }

        Assert.Equal(MistakeFile.Write(mistakes), MistakeFile.Write(told));
    }

    [Fact]
    public void There_are_two_hundred_of_them_and_each_is_answered()
    {
        var all = Files.SelectMany(file => MistakeFile.Read(Path.Combine(Folder(AppContext.BaseDirectory), file.Data))).ToArray();

        Assert.True(all.Length >= 200, $"There are {all.Length}.");
        Assert.All(all, mistake => Assert.NotEqual("", mistake.Said));
        Assert.Distinct(all.Select(mistake => mistake.Statement));
    }

    private static string Folder(string tests) => Path.Combine(tests, "Mistakes", "Cases");
}
