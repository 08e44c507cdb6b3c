using Explorer.Connections;
using Explorer.Content.Courses.Steps;
using Explorer.Graph.Values;

namespace Explorer.Content.Courses.Answers;

/// <summary>Asks what a course says for what it gives. Always in READ access mode: nothing of a course writes.</summary>
public static class StepAnswers
{
    private static readonly Dictionary<string, Value> Usual = new(StringComparer.Ordinal);

    /// <summary>The answer of a step's solution.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="step">The step.</param>
    /// <param name="given">Values of parameters; those that the step does not declare are left out.</param>
    /// <param name="cancellationToken">Stops the statement.</param>
    /// <exception cref="GraphException">The solution fails.</exception>
    /// <exception cref="Connections.Queries.QueryParameterException">A value cannot be that of its parameter.</exception>
    public static Task<Answer> OfSolutionAsync(
        IGraphConnection graph,
        CourseStep step,
        IReadOnlyDictionary<string, Value> given,
        CancellationToken cancellationToken
    ) => AskAsync(graph, step.Solution.Text, ValuesOf(step, given), cancellationToken);

    /// <summary>The answer of a step's starting text, with the usual values of its parameters.</summary>
    internal static Task<Answer> OfStartAsync(IGraphConnection graph, CourseStep step, CancellationToken cancellationToken) =>
        AskAsync(graph, step.Start.Text, ValuesOf(step, Usual), cancellationToken);

    private static Dictionary<string, Value> ValuesOf(CourseStep step, IReadOnlyDictionary<string, Value> given) =>
        step.Solution.Bind(
            step.Solution.Parameters.Where(one => given.ContainsKey(one.Name))
                .ToDictionary(one => one.Name, one => given[one.Name], StringComparer.Ordinal)
        );

    /// <summary>The first rows, one more than an answer may have, and so the number of them.</summary>
    private static async Task<Answer> AskAsync(
        IGraphConnection graph,
        string text,
        Dictionary<string, Value> values,
        CancellationToken cancellationToken
    )
    {
        await using var cursor = await graph.RunAsync(new Statement(text, values), AccessMode.Read, cancellationToken);
        var rows = new List<IReadOnlyList<Value>>();
        await foreach (var row in cursor.ReadAsync(cancellationToken))
        {
            rows.Add(row);
            if (rows.Count > AnswerComparison.MostRows)
            {
                break;
            }
        }
        return new Answer(cursor.Columns, rows);
    }
}
