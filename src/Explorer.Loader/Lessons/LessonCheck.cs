using System.Globalization;
using Explorer.Loader.DataSets.Characters;
using Explorer.Loader.DataSets.Findings;
using Explorer.Loader.Lessons.Reading;
using Explorer.Loader.Lessons.Scenes;

namespace Explorer.Loader.Lessons;

/// <summary>Compares a lesson with the data that it is about: everybody and everything that it names has to be there.</summary>
/// <param name="known">What there is.</param>
public sealed class LessonCheck(LessonSurroundings known)
{
    private const int FewEnough = 12;

    private readonly List<Problem> _problems = [];
    private string _file = "";

    /// <summary>All that a lesson names and that is not there; empty for a lesson that could not be read.</summary>
    /// <param name="reading">What came of reading it.</param>
    public IReadOnlyList<Problem> Find(LessonReading reading)
    {
        _problems.Clear();
        _file = reading.File;
        if (reading.Lesson is not { } lesson)
        {
            return [];
        }
        if (lesson.DataSet.Length > 0 && lesson.DataSet != known.DataSet)
        {
            Report(
                0,
                0,
                $"The lesson is about the data set {lesson.DataSet}, and this is {known.DataSet}.",
                $"Write dataset: {known.DataSet}, or put the file beside its data."
            );
        }
        foreach (var view in lesson.Scenes.Select(scene => scene.View))
        {
            Look(view);
        }
        return [.. _problems];
    }

    private void Look(SceneView view)
    {
        foreach (var person in view.Focus.Concat(view.Beside ?? []))
        {
            Look(person, known.People, "person");
        }
        foreach (
            var twice in view
                .Focus.Concat(view.Beside ?? [])
                .GroupBy(one => one.Id, StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
        )
        {
            var second = twice.Last();
            Report(second.Line, second.Column, $"{twice.Key} is named twice.", "Name each person once, in focus or beside.");
        }
        foreach (var carrier in view.Highlight)
        {
            Look(carrier, known.Carriers, "tie or event");
        }
        foreach (var day in view.Reveal is { } reveal ? [.. view.Days, reveal] : view.Days)
        {
            if (day.Day < known.First || day.Day > known.Last)
            {
                Report(
                    day.Line,
                    day.Column,
                    $"{day.Date.Text} lies outside the data, which tell of {Said(known.First)} to {Said(known.Last)}.",
                    "Write a date within these years."
                );
            }
        }
        if (view.Query is { } query)
        {
            Look(query);
        }
    }

    private void Look(SceneQuery query)
    {
        if (!known.Queries.TryGetValue(query.Name.Id, out var parameters))
        {
            Look(query.Name, known.Queries.Keys.ToHashSet(StringComparer.Ordinal), "saved question");
            return;
        }
        foreach (var name in query.Parameters.Keys.Where(name => !parameters.Contains(name, StringComparer.Ordinal)))
        {
            Report(
                query.Name.Line,
                query.Name.Column,
                $"{query.Name.Id} has no parameter {name}.",
                parameters.Count == 0 ? "It has none; leave it out." : NearName.Meant(name, parameters)
            );
        }
    }

    private void Look(Mention mention, IReadOnlySet<string> ids, string kind)
    {
        if (!ids.Contains(mention.Id))
        {
            Report(mention.Line, mention.Column, $"There is no {kind} {mention.Id}.", Remedy(mention.Id, ids));
        }
    }

    private static string Remedy(string id, IReadOnlySet<string> ids) =>
        NearName.Find(id, ids) is { } near ? $"Did you mean {near}?"
        : ids.Count <= FewEnough ? NearName.Meant(id, [.. ids])
        : "Look the id up in the tables of the data set.";

    private void Report(int line, int column, string message, string remedy) =>
        _problems.Add(new Problem(ProblemKind.BadLesson, _file, line, column, ColumnName: null, message, remedy));

    private static string Said(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
