namespace Explorer.Content.Lessons.Scenes;

/// <summary>A parameter of a saved question as a scene sets it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value as it is written.</param>
public sealed record SceneParameter(Mention Name, Mention Value);
