using Explorer.Connections;
using Explorer.Content;
using Explorer.Content.Courses;
using Explorer.Content.Courses.Reading;
using Explorer.Content.Courses.Steps;
using Explorer.Content.DataSets;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.Loading;

namespace Explorer.Loader.Commands;

/// <summary>Looks at every course, and runs those about one data set on a graph in memory that holds it.</summary>
/// <param name="surroundings">Where graphs are opened.</param>
/// <param name="folder">The folder of statements.</param>
/// <param name="dataSet">The data set; null if it is damaged, and nothing can be run.</param>
internal sealed class CourseRound(Surroundings surroundings, CypherFolder folder, DataSet? dataSet)
{
    private readonly List<Problem> _problems = [];
    private readonly List<string> _sound = [];

    /// <summary>Looks at the courses of a shelf.</summary>
    /// <returns>A line for each that is sound and was run, and all problems of the others.</returns>
    public async Task<Findings> GoAsync(CourseShelf shelf, CancellationToken cancellationToken)
    {
        var readings = shelf.ReadAll();
        _problems.AddRange(readings.SelectMany(reading => reading.Problems));
        var known = folder.DataSetIds();
        foreach (var (file, course) in readings.Where(one => one.Course is not null).Select(one => (one.File, one.Course!)))
        {
            if (course.DataSet != dataSet?.Info.Id && !known.Contains(course.DataSet, StringComparer.Ordinal))
            {
                _problems.Add(Astray(file, course, known));
            }
        }

        var own = readings.Where(one => one.Course is { } course && course.DataSet == dataSet?.Info.Id).ToList();
        if (dataSet is not null && own.Count > 0)
        {
            await using var graph = await surroundings.Open(CommonOptions.DefaultGraph, new GraphConnectionOptions(), cancellationToken);
            await DataSetLoader.LoadAsync(dataSet, folder, graph, cancellationToken: cancellationToken);
            foreach (var one in own)
            {
                await RunAsync(graph, one, cancellationToken);
            }
        }
        return new Findings(_sound, _problems);
    }

    private async Task RunAsync(IGraphConnection graph, CourseReading reading, CancellationToken cancellationToken)
    {
        var found = await new CourseCheck(graph, reading.File).FindAsync(reading.Course!, cancellationToken);
        _problems.AddRange(found);
        if (found.Count == 0)
        {
            var steps = reading.Course!.Steps.Count;
            _sound.Add($"{reading.Course.Name} is sound: {(steps == 1 ? "1 step" : $"{steps} steps")}.");
        }
    }

    private static Problem Astray(string file, Course course, IReadOnlyList<string> known) =>
        new(
            ProblemKind.BadCourse,
            file,
            Line: 0,
            Column: 0,
            ColumnName: null,
            $"The course is about the data set {course.DataSet}, which is not here.",
            $"Write one of {string.Join(", ", known)} behind dataset: in its head."
        );
}
