using System.Globalization;
using System.Text;
using Explorer.Connections;
using Explorer.Content.Courses;
using Explorer.Content.Courses.Answers;
using Explorer.Content.Courses.Steps;
using Explorer.Content.DataSets;
using Explorer.Graph.Values;

namespace Explorer.Content.Tests.Courses;

/// <summary>The courses that come with the program, and what their steps give on a graph.</summary>
internal static class BundledCourses
{
    private static readonly Dictionary<string, Value> Usual = new(StringComparer.Ordinal);

    public static IEnumerable<CourseStep> Steps => All.SelectMany(course => course.Steps);

    public static IReadOnlyList<Course> All =>
        [
            .. new CourseShelf(DataSetCopy.Cypher.Path)
                .ReadAll()
                .Select(reading => reading.Course ?? throw new InvalidDataException(string.Join('\n', reading.Problems))),
        ];

    /// <summary>Loads what the courses are about.</summary>
    public static async Task LoadAsync(IGraphConnection graph, CancellationToken cancellationToken)
    {
        var folder = DataSetCopy.Cypher.FindDataSet("succession", Path.GetTempPath());
        await DataSetLoader.LoadAsync(DataSetReader.Read(folder).Sound, DataSetCopy.Cypher, graph, cancellationToken: cancellationToken);
    }

    /// <summary>The right answers of a course, each below its step and the sentence that it ends with.</summary>
    public static async Task<string> AnswersAsync(IGraphConnection graph, Course course, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        foreach (var step in course.Steps)
        {
            var answer = await StepAnswers.OfSolutionAsync(graph, step, Usual, cancellationToken);
            var rows = answer.Rows.Select(row => string.Join(", ", row.Select(value => Text(value, step.Rules))));
            text.Append(CultureInfo.InvariantCulture, $"{step.Title}\n");
            text.Append(
                CultureInfo.InvariantCulture,
                $"  {string.Concat(step.Learned.SelectMany(phrases => phrases).Select(phrase => phrase.Text))}\n"
            );
            text.Append(CultureInfo.InvariantCulture, $"  {answer.Rows.Count} rows\n");
            foreach (var row in step.Rules.IsOrdered ? rows : rows.Order(StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"    {row}\n");
            }
        }
        return text.ToString();
    }

    private static string Text(Value value, AnswerRules rules) =>
        value.Kind == ValueKind.List && rules.HasLooseLists
            ? string.Join("; ", value.AsList().Select(item => item.ToString()).Order(StringComparer.Ordinal))
            : value.ToString();
}
