using System.Globalization;
using Explorer.Connections.Queries;
using Explorer.Content.DataSets.Findings;
using Explorer.Content.Lessons;
using Explorer.Content.Lessons.Reading;
using Explorer.Content.Lessons.Scenes;
using Explorer.Server.Timeline;

namespace Explorer.Server.Lessons;

/// <summary>Puts lessons, the history that they are about and the answers to their questions together.</summary>
/// <param name="library">The saved questions.</param>
/// <param name="asker">Asks them.</param>
internal sealed class LessonRoom(QueryLibrary library, SceneAsker asker)
{
    /// <summary>Lessons about a data set.</summary>
    /// <param name="readings">What came of reading their files.</param>
    /// <param name="place">Where the files are, for messages.</param>
    /// <param name="snapshot">The history.</param>
    public async Task<LessonsReply> AllAsync(IReadOnlyList<LessonReading> readings, string place, TimelineSnapshot snapshot)
    {
        var check = new LessonCheck(Surroundings(snapshot.Timeline));
        var compared = readings.Select(check.Check).ToList();
        var answers = await asker.AskAsync(snapshot.Timeline.DataSet.Id, compared);
        var lessons = compared.Select(reading => reading.Lesson).OfType<Lesson>().ToList();
        return new LessonsReply(
            [.. lessons.Select(lesson => LessonReply.Of(lesson, answers))],
            Days(snapshot, lessons),
            [.. compared.SelectMany(reading => reading.Problems).Concat(answers.Problems).Select(problem => $"{place}/{problem}")]
        );
    }

    /// <summary>A lesson file from elsewhere.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="text">What stands in it.</param>
    /// <param name="snapshot">The history.</param>
    public async Task<LessonReadingReply> ReadAsync(string file, string text, TimelineSnapshot snapshot)
    {
        var reading = new LessonCheck(Surroundings(snapshot.Timeline)).Check(LessonReader.Read(file, text));
        var answers = await asker.AskAsync(snapshot.Timeline.DataSet.Id, [reading]);
        return new LessonReadingReply(
            reading.Lesson is { } lesson ? LessonReply.Of(lesson, answers) : null,
            Days(snapshot, reading.Lesson is { } one ? [one] : []),
            [.. reading.Problems.Concat(answers.Problems).Select(Written)]
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
            library
        );
}
