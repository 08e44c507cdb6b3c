using Explorer.Content.Prose;

namespace Explorer.Content.Lessons.Scenes;

/// <summary>One of the answers that a class can choose from.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsRight">Whether it is right; of some questions no option is.</param>
public sealed record SceneOption(IReadOnlyList<Phrase> Text, bool IsRight);
