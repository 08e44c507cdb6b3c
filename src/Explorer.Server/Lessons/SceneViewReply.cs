using Explorer.Content.Lessons.Scenes;
using Explorer.Server.Timeline;

namespace Explorer.Server.Lessons;

/// <summary>What a scene shows.</summary>
public sealed record SceneViewReply
{
    /// <summary>The dates through which it steps, at least one.</summary>
    public required IReadOnlyList<SceneDayReply> Days { get; init; }

    /// <summary>A later date that is shown with the answer; null if the answer leaves the picture as it is.</summary>
    public required SceneDayReply? Reveal { get; init; }

    /// <summary>The ids of the people in full ink.</summary>
    public required IReadOnlyList<string> Focus { get; init; }

    /// <summary>The ids of the people in grey; null for those who lead the data set and have a tie on the day.</summary>
    public required IReadOnlyList<string>? Beside { get; init; }

    /// <summary>The ids of the ties and events on which the scene rests.</summary>
    public required IReadOnlyList<string> Highlight { get; init; }

    /// <summary>The least strength of the ties that are drawn, 1 to 3.</summary>
    public required int Strength { get; init; }

    /// <summary>1 if only alliances are drawn, -1 if only rivalries; null for both.</summary>
    public required int? Sign { get; init; }

    /// <summary>The certainties of the ties that are drawn; empty for all.</summary>
    public required IReadOnlyList<string> Certainties { get; init; }

    /// <summary>map or table.</summary>
    public required string Form { get; init; }

    /// <summary>The saved question whose answer takes the place of the map; null for none.</summary>
    public required SceneQueryReply? Query { get; init; }

    /// <summary>Which part of the map is shown: lesson (one for all scenes), scene (the people of this one) or box.</summary>
    public required string Camera { get; init; }

    /// <summary>The part, if it is given: left, top, width and height on a plate of 1000 x 640; else empty.</summary>
    public required IReadOnlyList<double> Box { get; init; }

    /// <summary>How many minutes are planned for it; null if that is not said.</summary>
    public required int? Minutes { get; init; }

    internal static SceneViewReply Of(SceneView view, SceneAnswerReply? answer) =>
        new()
        {
            Days = [.. view.Days.Select(SceneDayReply.Of)],
            Reveal = view.Reveal is { } reveal ? SceneDayReply.Of(reveal) : null,
            Focus = Ids(view.Focus),
            Beside = view.Beside is { } beside ? Ids(beside) : null,
            Highlight = Ids(view.Highlight),
            Strength = view.Filter.Strength,
            Sign = (int?)view.Filter.Sign,
            Certainties = [.. view.Filter.Certainties.Select(Word)],
            Form = Word(view.Form),
            Query = view.Query is { } query ? SceneQueryReply.Of(query, answer) : null,
            Camera = Word(view.Camera.Kind),
            Box = view.Camera.Box,
            Minutes = view.Minutes,
        };

    private static string[] Ids(IReadOnlyList<Mention> mentions) => [.. mentions.Select(one => one.Id)];

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

/// <summary>A date of a scene.</summary>
/// <param name="Date">The date as EDTF text.</param>
/// <param name="Day">The day whose picture is shown for it.</param>
/// <param name="Words">The date in words.</param>
public sealed record SceneDayReply(string Date, string Day, string Words)
{
    internal static SceneDayReply Of(SceneDay day) => new(day.Date.Text, Spans.Day(day.Day), day.Date.ToWords());
}
