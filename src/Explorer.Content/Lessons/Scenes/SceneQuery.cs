namespace Explorer.Content.Lessons.Scenes;

/// <summary>A saved question that a scene asks.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">The values that it is asked with; those that are not named have their usual ones.</param>
public sealed record SceneQuery(Mention Name, IReadOnlyList<SceneParameter> Parameters);
