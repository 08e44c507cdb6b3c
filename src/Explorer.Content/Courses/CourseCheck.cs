using System.Globalization;
using Explorer.Connections;
using Explorer.Content.Courses.Answers;
using Explorer.Content.Courses.Steps;
using Explorer.Content.DataSets.Findings;
using Explorer.Graph.Values;

namespace Explorer.Content.Courses;

/// <summary>Goes through a course as a class would: every starting text and every solution is run on the data.</summary>
/// <param name="graph">A graph that holds the data set of the course.</param>
/// <param name="file">The file's name.</param>
public sealed class CourseCheck(IGraphConnection graph, string file)
{
    private static readonly Dictionary<string, Value> Usual = new(StringComparer.Ordinal);

    private readonly List<Problem> _problems = [];

    /// <summary>All that is wrong with the steps.</summary>
    /// <param name="course">A course that could be read.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="GraphException">The graph is away.</exception>
    public async Task<IReadOnlyList<Problem>> FindAsync(Course course, CancellationToken cancellationToken)
    {
        foreach (var step in course.Steps)
        {
            var right = await SolveAsync(step, cancellationToken);
            await StartAsync(step, right, cancellationToken);
        }
        return _problems;
    }

    private async Task<Answer?> SolveAsync(CourseStep step, CancellationToken cancellationToken)
    {
        Answer right;
        try
        {
            right = await StepAnswers.OfSolutionAsync(graph, step, Usual, cancellationToken);
        }
        catch (GraphException wrong) when (!wrong.IsUnreachable)
        {
            Fail(step.SolutionLine, wrong, "The solution", "Mend it; a course only reads.");
            return null;
        }
        if (right.Rows.Count is 0)
        {
            Report(step.SolutionLine, 1, "The solution finds nothing in the data.", "Ask for something that is there.");
            return null;
        }
        if (right.Rows.Count > AnswerComparison.MostRows)
        {
            var most = AnswerComparison.MostRows.ToString("N0", CultureInfo.InvariantCulture);
            Report(step.SolutionLine, 1, $"The solution gives more than {most} rows.", "Ask for less, or add LIMIT.");
            return null;
        }
        return right;
    }

    private async Task StartAsync(CourseStep step, Answer? right, CancellationToken cancellationToken)
    {
        Answer start;
        try
        {
            start = await StepAnswers.OfStartAsync(graph, step, cancellationToken);
        }
        catch (GraphException wrong) when (!wrong.IsUnreachable)
        {
            if (!step.Start.IsUnfinished)
            {
                Fail(step.Start.Line, wrong, "The text to start with", "Mend it, or begin its block with ```cypher start unfinished.");
            }
            return;
        }
        if (right is not null && AnswerComparison.Differ(start, right, step.Rules) is null)
        {
            Report(step.Start.Line, 1, "The text to start with gives the right answer already.", "Leave something to do.");
        }
    }

    private void Fail(int first, GraphException wrong, string what, string remedy) =>
        Report(first + (wrong.Line ?? 1) - 1, wrong.Column ?? 1, $"{what} fails: {wrong.Message.TrimEnd('.')}.", remedy);

    private void Report(int line, int column, string message, string remedy) =>
        _problems.Add(new Problem(ProblemKind.BadCourse, file, line, column, ColumnName: null, message, remedy));
}
