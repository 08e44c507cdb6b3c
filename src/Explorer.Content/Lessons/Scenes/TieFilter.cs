using Explorer.History.Ties;

namespace Explorer.Content.Lessons.Scenes;

/// <summary>Which ties a scene shows.</summary>
/// <param name="Strength">The least strength, 1 to 3.</param>
/// <param name="Sign">Only alliances or only rivalries; null for both.</param>
/// <param name="Certainties">Only ties of these certainties; empty for all.</param>
public sealed record TieFilter(int Strength, TieSign? Sign, IReadOnlyList<Certainty> Certainties)
{
    /// <summary>Leaves nothing out.</summary>
    public static TieFilter None { get; } = new(1, Sign: null, []);
}
