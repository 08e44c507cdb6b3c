namespace Explorer.Content.Lessons.Scenes;

/// <summary>What a scene shows.</summary>
/// <param name="Days">The dates through which it steps, at least one.</param>
/// <param name="Focus">The people in full ink.</param>
public sealed record SceneView(IReadOnlyList<SceneDay> Days, IReadOnlyList<Mention> Focus)
{
    /// <summary>A later date that is shown with the answer; null if the answer leaves the picture as it is.</summary>
    public SceneDay? Reveal { get; init; }

    /// <summary>The people in grey; null for the usual ones: those who lead the data set and have a tie on the day.</summary>
    public IReadOnlyList<Mention>? Beside { get; init; }

    /// <summary>The ties and events on which the scene rests.</summary>
    public IReadOnlyList<Mention> Highlight { get; init; } = [];

    /// <summary>Which ties are drawn.</summary>
    public TieFilter Filter { get; init; } = TieFilter.None;

    /// <summary>In which form it is shown.</summary>
    public SceneForm Form { get; init; } = SceneForm.Map;

    /// <summary>The saved question whose answer takes the place of the map; null for none.</summary>
    public SceneQuery? Query { get; init; }

    /// <summary>Which part of the map is shown.</summary>
    public SceneCamera Camera { get; init; } = SceneCamera.OfLesson;

    /// <summary>How many minutes are planned for it; null if that is not said.</summary>
    public int? Minutes { get; init; }
}
