using System.Text.Json;

namespace Explorer.Server.Tests.Page;

/// <summary>What has to stand on the screen at one step of a lesson, reckoned from what the server says of lessons, days and ties, and not by the page.</summary>
/// <param name="Place">Where it is, as the address has it.</param>
/// <param name="Title">The largest words.</param>
/// <param name="Focus">The ids of the people in focus, in order, with a space between.</param>
/// <param name="Ties">The ids of the ties among them.</param>
/// <param name="Answer">The words of the answer; empty while it is not shown.</param>
internal sealed record LessonStation(string Place, string Title, string Focus, string Ties, string Answer)
{
    /// <summary>All steps of a lesson.</summary>
    public static IReadOnlyList<LessonStation> Of(JsonElement lesson, JsonElement days, JsonElement timeline)
    {
        var pictures = days.EnumerateArray().ToDictionary(day => day.GetProperty("day").GetString()!, StringComparer.Ordinal);
        var ties = timeline
            .GetProperty("ties")
            .EnumerateArray()
            .ToDictionary(tie => tie.GetProperty("id").GetString()!, StringComparer.Ordinal);
        return [.. lesson.GetProperty("scenes").EnumerateArray().SelectMany((scene, i) => OfScene(scene, i + 1, pictures, ties))];
    }

    private static IEnumerable<LessonStation> OfScene(
        JsonElement scene,
        int number,
        Dictionary<string, JsonElement> pictures,
        Dictionary<string, JsonElement> ties
    )
    {
        var view = scene.GetProperty("view");
        var days = view.GetProperty("days").EnumerateArray().ToList();
        var focus = view.GetProperty("focus").EnumerateArray().Select(id => id.GetString()!).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < days.Count; i++)
        {
            yield return At(i, days[i], days.Count > 1 ? Words(days[i]) : scene.GetProperty("title").GetString()!, "");
        }
        var reveal = view.GetProperty("reveal");
        var isRevealed = reveal.ValueKind == JsonValueKind.Object;
        var answer = string.Concat(
            scene
                .GetProperty("answer")
                .EnumerateArray()
                .SelectMany(paragraph => paragraph.EnumerateArray())
                .Select(phrase => phrase.GetProperty("text").GetString())
        );
        if (
            answer.Length > 0
            || isRevealed
            || scene.GetProperty("options").EnumerateArray().Any(option => option.GetProperty("right").GetBoolean())
        )
        {
            var last = isRevealed ? reveal : days[^1];
            var title = isRevealed || days.Count > 1 ? Words(last) : scene.GetProperty("title").GetString()!;
            yield return At(days.Count, last, title, answer);
        }

        LessonStation At(int step, JsonElement day, string title, string answer) =>
            new(
                step == 0 ? $"{number}" : $"{number}.{step}",
                title,
                string.Join(' ', focus),
                string.Join(' ', Among(pictures[day.GetProperty("day").GetString()!])),
                answer
            );

        IEnumerable<string> Among(JsonElement picture) =>
            picture
                .GetProperty("ties")
                .EnumerateArray()
                .Select(id => id.GetString()!)
                .Where(id => focus.Contains(ties[id].GetProperty("a").GetString()!, StringComparer.Ordinal))
                .Where(id => focus.Contains(ties[id].GetProperty("b").GetString()!, StringComparer.Ordinal))
                .Order(StringComparer.Ordinal);
    }

    private static string Words(JsonElement day) => day.GetProperty("words").GetString()!;
}
