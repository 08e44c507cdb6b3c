using System.Globalization;
using Explorer.Connections.Queries;
using Explorer.Content.DataSets.Characters;
using Explorer.Content.Lessons.Faults;
using Explorer.Content.Lessons.Reading;
using Explorer.Content.Lessons.Scenes;

namespace Explorer.Content.Lessons;

/// <summary>
/// Compares lessons with the data that they are about: everybody and everything that they name has to be there. What is not is told and left out, so that the rest can
/// be played.
/// </summary>
/// <param name="known">What there is.</param>
public sealed class LessonCheck(LessonSurroundings known)
{
    private const int FewEnough = 12;

    /// <summary>Compares one.</summary>
    /// <param name="reading">What came of reading it.</param>
    /// <returns>The same with what was found, in the order of the lines; without a lesson if no scene is left.</returns>
    public LessonReading Check(LessonReading reading)
    {
        if (reading.Lesson is not { } lesson)
        {
            return reading;
        }
        var problems = new LessonProblems(reading.File);
        problems.Add(reading.Problems);
        var found = problems;
        if (lesson.DataSet is { } set && set.Id != known.DataSet)
        {
            problems.Add(
                set.Line,
                set.Column,
                $"The lesson is about the data set {set.Id}, and this is {known.DataSet}.",
                $"Write dataset: {known.DataSet}, or put the file beside its data."
            );
            // That nothing in it is there goes without saying.
            found = new LessonProblems(reading.File);
        }
        var scenes = new List<Scene>();
        foreach (var scene in lesson.Scenes)
        {
            if (View(scene.View, found) is { } view)
            {
                scenes.Add(scene with { View = view });
            }
        }
        return reading with { Lesson = scenes.Count == 0 ? null : lesson with { Scenes = scenes }, Problems = problems.InOrder };
    }

    /// <summary>What of a view can be shown; null if none of its days can.</summary>
    private SceneView? View(SceneView view, LessonProblems problems)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        var days = view.Days.Where(day => IsTold(day, problems)).ToList();
        var shown = view with
        {
            Days = days,
            Focus = People(view.Focus, named, problems),
            Beside = view.Beside is { } beside ? People(beside, named, problems) : null,
            Highlight = [.. view.Highlight.Where(one => IsThere(one, known.Carriers, "tie or event", problems))],
            Reveal = view.Reveal is { } reveal && IsTold(reveal, problems) ? reveal : null,
            Query = view.Query is { } query ? Query(query, view.Days[0].Day, problems) : null,
        };
        return days.Count == 0 ? null : shown;
    }

    private List<Mention> People(IReadOnlyList<Mention> mentions, HashSet<string> named, LessonProblems problems)
    {
        var people = new List<Mention>();
        foreach (var person in mentions.Where(one => IsThere(one, known.People, "person", problems)))
        {
            if (named.Add(person.Id))
            {
                people.Add(person);
            }
            else
            {
                problems.Add(person.Line, person.Column, $"{person.Id} is named twice.", "Name each person once, in focus or beside.");
            }
        }
        return people;
    }

    private static bool IsThere(Mention mention, IReadOnlySet<string> ids, string kind, LessonProblems problems)
    {
        if (ids.Contains(mention.Id))
        {
            return true;
        }
        problems.Add(
            mention.Line,
            mention.Column,
            $"There is no {kind} {mention.Id}.",
            NearName.Find(mention.Id, ids) is { } near ? $"Did you mean {near}?"
                : ids.Count <= FewEnough ? NearName.Meant(mention.Id, [.. ids])
                : "Look the id up in the tables of the data set."
        );
        return false;
    }

    private bool IsTold(SceneDay day, LessonProblems problems)
    {
        if (day.Day >= known.First && day.Day <= known.Last)
        {
            return true;
        }
        problems.Add(
            day.Line,
            day.Column,
            $"{day.Date.Text} lies outside the data, which tell of {Said(known.First)} to {Said(known.Last)}.",
            "Write a date within these years."
        );
        return false;
    }

    /// <summary>The question with those parameters that fit; null if there is no such question.</summary>
    private SceneQuery? Query(SceneQuery query, DateOnly day, LessonProblems problems)
    {
        if (Find(query.Name, problems) is not { } question)
        {
            return null;
        }
        var fitting = new List<SceneParameter>();
        foreach (var parameter in query.Parameters)
        {
            if (SceneQuestion.Fault(question, parameter) is var (message, remedy))
            {
                problems.Add(parameter.Value.Line, parameter.Value.Column, message, remedy);
            }
            else
            {
                fitting.Add(parameter);
            }
        }
        var asked = query with { Parameters = fitting };
        try
        {
            SceneQuestion.Bind(question, asked, day, known.DataSet);
            return asked;
        }
        catch (QueryParameterException wrong)
        {
            problems.Add(query.Name.Line, query.Name.Column, wrong.Message, "Change the parameters, or leave them out.");
            return null;
        }
    }

    private SavedQuery? Find(Mention name, LessonProblems problems)
    {
        try
        {
            var names = SceneQuestion.Names(known.Questions);
            return IsThere(name, names.ToHashSet(StringComparer.Ordinal), "saved question", problems) ? known.Questions.Get(name.Id) : null;
        }
        catch (QueryFileException wrong)
        {
            problems.Add(name.Line, name.Column, $"The saved questions cannot be read: {wrong.Message.TrimEnd('.')}.", "Mend that file.");
            return null;
        }
    }

    private static string Said(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
