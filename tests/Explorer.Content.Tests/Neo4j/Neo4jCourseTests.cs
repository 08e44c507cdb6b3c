using Explorer.Content.Courses;
using Explorer.Content.Tests.Courses;

namespace Explorer.Content.Tests.Neo4j;

/// <summary>The same on a real Neo4j: every step of the bundled courses has the rows that the embedded graph gives.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class Neo4jCourseTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_step_has_the_rows_that_the_embedded_graph_gives()
    {
        await using var graph = await Neo4jGraph.OpenEmptyAsync();
        await BundledCourses.LoadAsync(graph, Cancellation);
        foreach (var course in BundledCourses.All)
        {
            Assert.Equal(
                (await File.ReadAllTextAsync(TwelveStepsTests.Expected(course), Cancellation)).ReplaceLineEndings("\n"),
                await BundledCourses.AnswersAsync(graph, course, Cancellation)
            );
            Assert.Empty(await new CourseCheck(graph, course.Name).FindAsync(course, Cancellation));
        }
    }
}
