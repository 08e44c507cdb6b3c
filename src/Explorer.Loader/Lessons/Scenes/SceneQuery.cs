namespace Explorer.Loader.Lessons.Scenes;

/// <summary>A saved question that a scene asks.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">Its parameters as they are written; those that are not named have their usual values.</param>
public sealed record SceneQuery(Mention Name, IReadOnlyDictionary<string, string> Parameters);
