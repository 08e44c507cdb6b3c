using Explorer.Connections;
using Explorer.Connections.Queries;
using Explorer.Content.Courses.Answers;
using Explorer.Content.Courses.Steps;
using Explorer.Graph.Values;
using Explorer.Server.Graphs;

namespace Explorer.Server.Courses;

/// <summary>
/// Says whether an answer is right. The statement that gave it has run through the Query API, with all that guards it; here only the solution runs, which is a text of
/// our own.
/// </summary>
internal sealed class StepJudge(GraphHost graph, TimeProvider time)
{
    /// <summary>What is to be said of an answer.</summary>
    /// <exception cref="GraphException">The graph is away.</exception>
    /// <exception cref="QueryFileException">The solution fails on this graph.</exception>
    /// <exception cref="QueryParameterException">A parameter has a value that it cannot have.</exception>
    public async Task<StepVerdictReply> JudgeAsync(string course, CourseStep step, StepAnswerBody body)
    {
        Answer right;
        try
        {
            right = await graph.InTimeAsync(
                (connection, stop) => StepAnswers.OfSolutionAsync(connection, step, body.Parameters, stop),
                time
            );
        }
        catch (GraphException wrong) when (!wrong.IsUnreachable && !wrong.IsTransient)
        {
            throw new QueryFileException(
                $"cypher/course/{course}.md, the solution of {step.Title}: {wrong.Message.TrimEnd('.')}. The loader's check says more."
            );
        }
        if (right.Rows.Count == 0)
        {
            return new StepVerdictReply(Right: false, NothingThere(step, body.Parameters));
        }
        return AnswerComparison.Differ(body.Answer, right, step.Rules) is { } difference
            ? new StepVerdictReply(Right: false, difference)
            : new StepVerdictReply(Right: true, "");
    }

    private static string NothingThere(CourseStep step, IReadOnlyDictionary<string, Value> parameters)
    {
        const string There = "There is nothing to find here";
        return step.Year is { } usual
            ? $"{There}{(parameters.TryGetValue("year", out var year) ? $" in {year}" : "")}. Go to the year {usual}, and check again."
            : $"{There}: this graph does not hold what the task asks for.";
    }
}
