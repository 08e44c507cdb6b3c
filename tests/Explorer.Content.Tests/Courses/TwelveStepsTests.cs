using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Content.Courses;
using Explorer.Content.Courses.Steps;

namespace Explorer.Content.Tests.Courses;

/// <summary>
/// Each step of the bundled courses on the bundled data, in a graph in memory. A file of <c>Courses/Expected</c> holds the right answers with the sentence that each step
/// draws from it, so that a change of data or course shows in the review whether the two still agree.
/// </summary>
public sealed class TwelveStepsTests
{
    internal static string Expected(Course course) =>
        Path.Combine(
            Path.GetDirectoryName(DataSetCopy.Cypher.Path)!,
            "tests",
            "Explorer.Content.Tests",
            "Courses",
            "Expected",
            course.Name + ".txt"
        );

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_step_has_the_answer_that_is_expected()
    {
        await using var graph = await GraphConnections.OpenAsync("embedded:memory", new GraphConnectionOptions(), Cancellation);
        await BundledCourses.LoadAsync(graph, Cancellation);
        foreach (var course in BundledCourses.All)
        {
            var answers = await BundledCourses.AnswersAsync(graph, course, Cancellation);
            var file = Expected(course);
            if (Environment.GetEnvironmentVariable("EXPLORER_RENEW") == "1")
            {
                await File.WriteAllTextAsync(file, answers, Cancellation);
            }
            Assert.True(
                File.Exists(file),
                $"{course.Name} has no expected answers; run this class with EXPLORER_RENEW=1, which writes them."
            );
            Assert.Equal((await File.ReadAllTextAsync(file, Cancellation)).ReplaceLineEndings("\n"), answers);
            Assert.Empty(await new CourseCheck(graph, course.Name).FindAsync(course, Cancellation));
        }
    }

    [Fact]
    public void The_course_goes_from_a_first_question_to_chains_in_twelve_steps()
    {
        var course = BundledCourses.All.Single(one => one.Name == "twelve-steps");

        Assert.Equal(12, course.Steps.Count);
        Assert.Equal("MATCH (p:Person)\nRETURN p.name", course.Steps[0].Start.Text);
        Assert.All(
            ["WHERE", "DISTINCT", "$date", "ORDER BY", "collect(", "OPTIONAL MATCH", "WITH", "EXISTS {", "COUNT {", "CALL (", "){1,5}"],
            word => Assert.Contains(course.Steps, step => step.Solution.Text.Contains(word, StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_step_is_short_and_its_code_stands_in_lines_that_fit()
    {
        Assert.All(
            BundledCourses.Steps,
            step =>
            {
                Assert.InRange(step.Title.Length, 1, 40);
                Assert.Single(step.Text);
                var sentences = string.Concat(step.Text[0].Select(phrase => phrase.Text))
                    .Split(". ", StringSplitOptions.RemoveEmptyEntries);
                Assert.InRange(sentences.Length, 1, 2);
                Assert.All(step.Start.Text.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
            }
        );
    }
}
