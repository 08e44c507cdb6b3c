using System.Globalization;
using Explorer.Connections.Queries;
using Explorer.Loader.DataSets.Findings;
using Explorer.Loader.Lessons;
using Explorer.Loader.Lessons.Reading;
using Explorer.Loader.Lessons.Scenes;
using Explorer.Server.Timeline;

namespace Explorer.Server.Lessons;

/// <summary>Puts lessons and the history that they are about together.</summary>
/// <param name="library">The saved questions.</param>
internal sealed class LessonRoom(QueryLibrary library)
{
    /// <summary>All lessons of a shelf about a data set.</summary>
    public LessonsReply All(LessonShelf shelf, TimelineSnapshot snapshot)
    {
        var id = snapshot.Timeline.DataSet.Id;
        var readings = shelf.ReadAll(id);
        var check = new LessonCheck(Surroundings(snapshot.Timeline));
        var lessons = readings.Select(reading => reading.Lesson).OfType<Lesson>().ToList();
        return new LessonsReply(
            [.. lessons.Select(LessonReply.Of)],
            Days(snapshot, lessons),
            [
                .. readings
                    .SelectMany(reading => reading.Problems.Concat(check.Find(reading)))
                    .Select(problem => $"cypher/datasets/{id}/{LessonShelf.FolderName}/{problem}"),
            ]
        );
    }

    /// <summary>A lesson file from elsewhere.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="snapshot">The history.</param>
    public LessonReadingReply Read(string file, string text, TimelineSnapshot snapshot)
    {
        var reading = LessonReader.Read(file, text);
        var problems = reading.Problems.Concat(new LessonCheck(Surroundings(snapshot.Timeline)).Find(reading)).ToList();
        return new LessonReadingReply(
            reading.Lesson is { } lesson ? LessonReply.Of(lesson) : null,
            Days(snapshot, reading.Lesson is { } one ? [one] : []),
            [.. problems.OrderBy(problem => problem.Line).ThenBy(problem => problem.Column).Select(Written)]
        );
    }

    private static LessonProblemReply Written(Problem problem) => new(problem.Line, problem.Column, problem.Message, problem.Remedy);

    private static IReadOnlyList<DayReply> Days(TimelineSnapshot snapshot, IEnumerable<Lesson> lessons) =>
        [
            .. lessons
                .SelectMany(lesson => lesson.Scenes)
                .SelectMany(scene => scene.View.Reveal is { } reveal ? [.. scene.View.Days, reveal] : scene.View.Days)
                .Select(day => day.Day)
                .Distinct()
                .Order()
                .Select(snapshot.Day),
        ];

    private LessonSurroundings Surroundings(TimelineReply timeline) =>
        new(
            timeline.DataSet.Id,
            timeline.People.Select(person => person.Id).ToHashSet(StringComparer.Ordinal),
            timeline.Ties.Select(tie => tie.Id).Concat(timeline.Events.Select(one => one.Id)).ToHashSet(StringComparer.Ordinal),
            new DateOnly(timeline.Years.First, 1, 1),
            DateOnly.Parse(timeline.DataSet.Horizon, CultureInfo.InvariantCulture),
            library.Names.ToDictionary(
                name => name,
                name => (IReadOnlyCollection<string>)[.. library.Get(name).Parameters.Select(parameter => parameter.Name)],
                StringComparer.Ordinal
            )
        );
}
