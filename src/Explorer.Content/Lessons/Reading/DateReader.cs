using Explorer.Content.Lessons.Faults;
using Explorer.Content.Lessons.Reading.Yaml;
using Explorer.Content.Lessons.Scenes;
using Explorer.History.Dates;

namespace Explorer.Content.Lessons.Reading;

/// <summary>Reads the dates of a scene. One that cannot be read, or that breaks the order, is left out.</summary>
/// <param name="values">Reads the values of keys.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class DateReader(YamlValues values, LessonProblems problems)
{
    /// <summary>The days through which a scene steps, each later than the one before.</summary>
    public IReadOnlyList<SceneDay> ReadAll(YamlKey key)
    {
        if (key.Value is YamlList { Items.Count: 0 })
        {
            values.Wrong(key, "There is no date.", "Write date: 1926-07, a year, a month or a day.");
        }
        List<SceneDay> days =
        [
            .. (values.List(key, "date: 1926-07, a year, a month or a day") ?? [])
                .Select(Date)
                .OfType<SceneDay>()
                .SelectMany(day => day.Each())
                .Take(SceneRoom.Days + 1),
        ];
        if (days.Count > SceneRoom.Days)
        {
            values.Wrong(key, $"A scene steps through at most {SceneRoom.Days} dates.", "Leave some out.");
            days = [.. days.Take(SceneRoom.Days)];
        }
        return InOrder(days);
    }

    /// <summary>Leaves a date out that is not later than those before it.</summary>
    private List<SceneDay> InOrder(List<SceneDay> days)
    {
        var kept = new List<SceneDay>();
        foreach (var day in days)
        {
            if (kept.Count == 0 || day.Day > kept[^1].Day)
            {
                kept.Add(day);
            }
            else
            {
                problems.Add(day.Line, day.Column, $"{day.Date.Text} is not later than the date before it.", "Begin with the earliest.");
            }
        }
        return kept;
    }

    /// <summary>One date; null if it is none.</summary>
    public SceneDay? Read(YamlKey key) => values.Text(key, $"{key.Key}: 1925, a year, a month or a day") is { } text ? Date(text) : null;

    private SceneDay? Date(Mention text)
    {
        if (!EdtfDate.TryParse(text.Id, out var date, out var error))
        {
            problems.Add(
                text.Line,
                text.Column + error.Column - 1,
                $"{text.Id} is no date: {error.Message}.",
                "Write a year, a month or a day: 1926, 1926-07 or 1926-07-23."
            );
            return null;
        }
        if (date.End is null)
        {
            problems.Add(text.Line, text.Column, $"{text.Id} has no end.", "Write until when: 1922/1930.");
            return null;
        }
        return new SceneDay(date, text.Line, text.Column);
    }
}
