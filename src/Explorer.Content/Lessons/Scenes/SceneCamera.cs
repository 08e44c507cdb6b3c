namespace Explorer.Content.Lessons.Scenes;

/// <summary>Which part of the map a scene shows.</summary>
/// <param name="Kind">How the part is found.</param>
/// <param name="Box">Left, top, width and height on a plate of 1000 by 640; empty unless it is given.</param>
public sealed record SceneCamera(SceneCameraKind Kind, IReadOnlyList<double> Box)
{
    /// <summary>Where all scenes of the lesson find room, so that nothing jumps from one to the next.</summary>
    public static SceneCamera OfLesson { get; } = new(SceneCameraKind.Lesson, []);
}

/// <summary>How the part of the map that a scene shows is found.</summary>
public enum SceneCameraKind
{
    /// <summary>One part for all scenes of the lesson.</summary>
    Lesson,

    /// <summary>The people of this scene.</summary>
    Scene,

    /// <summary>The part is given.</summary>
    Box,
}
