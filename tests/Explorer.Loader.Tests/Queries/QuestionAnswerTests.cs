using System.Globalization;
using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Connections.Queries;
using Explorer.Content;
using Explorer.Content.DataSets;
using Explorer.Graph.Values;
using Explorer.Loader.Queries;

namespace Explorer.Loader.Tests.Queries;

/// <summary>
/// Each saved question, asked of the bundled data set as it stands: how many rows come, and the first of them. A file of <c>Queries/Expected</c> holds it, so that
/// a change of a question or of the data shows in the review what it does to the answers.
/// </summary>
public sealed class QuestionAnswerTests(QuestionAnswerTests.BundledGraph bundled) : IClassFixture<QuestionAnswerTests.BundledGraph>
{
    private const int Shown = 12;
    private const int LongestTitle = 45;

    private static readonly QueryLibrary Library = new(DataSetCopy.Cypher.Path);

    private static readonly string Expected = Path.Combine(
        Path.GetDirectoryName(DataSetCopy.Cypher.Path)!,
        "tests",
        "Explorer.Loader.Tests",
        "Queries",
        "Expected"
    );

    public static TheoryData<string> Questions { get; } = [.. Graded().Select(query => query.Name)];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_has_the_answer_that_is_expected(string name)
    {
        var answer = await AnswerAsync(Library.Get(name));
        var file = Path.Combine(Expected, name + ".txt");
        if (Environment.GetEnvironmentVariable("EXPLORER_RENEW") == "1")
        {
            await File.WriteAllTextAsync(file, answer, Cancellation);
        }

        Assert.True(File.Exists(file), $"{name} has no expected answer. Look at what `query {name}` prints; if it is right, {Renew}");
        var expected = (await File.ReadAllTextAsync(file, Cancellation)).ReplaceLineEndings("\n");
        Assert.True(
            expected == answer,
            $"{name} has another answer than {file} expects. If it is right, {Renew}\nexpected:\n{expected}\nactual:\n{answer}"
        );
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_is_introduced_to_a_class(string name)
    {
        var header = Library.Get(name).Header;

        Assert.InRange(header.Title!.Length, 1, LongestTitle);
        Assert.EndsWith(".", header.About, StringComparison.Ordinal);
        Assert.StartsWith("one row ", header.Expects, StringComparison.Ordinal);
        Assert.Contains(header.Grade, QuestionGrades.Names);
    }

    [Fact]
    public void No_answer_is_left_of_a_question_that_is_gone() =>
        Assert.Empty(
            Directory.EnumerateFiles(Expected).Select(Path.GetFileNameWithoutExtension).Except(Graded().Select(query => query.Name))
        );

    [Fact]
    public void Every_grade_has_questions_and_no_two_have_the_same_title()
    {
        Assert.Equal(QuestionGrades.Names, Library.ByGrade.Where(grade => grade.Key is not null).Select(grade => grade.Key));
        Assert.All(Library.ByGrade.Where(grade => grade.Key is not null), grade => Assert.True(grade.Count() > 5, grade.Key));
        Assert.True(Graded().Count() >= 30);
        Assert.Distinct(Graded().Select(query => query.Header.Title));
    }

    [Fact]
    public void What_the_program_itself_reads_has_no_grade() =>
        Assert.Equal(
            [
                "claims",
                "datasets",
                "events",
                "factions",
                "graph-size",
                "memberships",
                "offices",
                "people",
                "sources",
                "terms",
                "ties",
                "years",
            ],
            Library.ByGrade.Single(grade => grade.Key is null).Select(query => query.Name)
        );

    private static string Renew => "run this class with EXPLORER_RENEW=1, which writes the file.";

    private static IEnumerable<SavedQuery> Graded() => Library.ByGrade.Where(grade => grade.Key is not null).SelectMany(grade => grade);

    /// <summary>The number of rows, the columns, and the first rows as the command line prints them.</summary>
    private async Task<string> AnswerAsync(SavedQuery query)
    {
        await using var output = new StringWriter();
        await using var cursor = await bundled.Graph.RunAsync(
            new Statement(query.Text, query.Bind(new Dictionary<string, Value>(StringComparer.Ordinal))),
            AccessMode.Read,
            Cancellation
        );
        await RecordWriters.Of("csv").WriteAsync(cursor, new Surroundings(TextReader.Null, output, TextWriter.Null), Cancellation);
        var lines = output.ToString().TrimEnd().Split("\r\n");
        return string.Create(CultureInfo.InvariantCulture, $"{lines.Length - 1} rows\n{string.Join('\n', lines.Take(Shown + 1))}\n");
    }

    /// <summary>The bundled data set in a graph in memory, loaded once.</summary>
    public sealed class BundledGraph : IAsyncLifetime
    {
        /// <summary>The graph.</summary>
        public IGraphConnection Graph { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Graph = await GraphConnections.OpenAsync("embedded:memory");
            var folder = DataSetCopy.Cypher.FindDataSet("succession", Path.GetTempPath());
            await DataSetLoader.LoadAsync(DataSetReader.Read(folder).Sound, DataSetCopy.Cypher, Graph);
        }

        public ValueTask DisposeAsync() => Graph.DisposeAsync();
    }
}
