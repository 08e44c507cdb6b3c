using Explorer.Content.DataSets.Findings;
using Explorer.Content.Lessons.Scenes;

namespace Explorer.Server.Lessons;

/// <summary>What the graph answered to the saved questions of scenes.</summary>
/// <param name="Found">The answers.</param>
/// <param name="Problems">The questions that failed.</param>
internal sealed record SceneAnswers(IReadOnlyDictionary<Scene, SceneAnswerReply> Found, IReadOnlyList<Problem> Problems)
{
    /// <summary>Where no scene asks.</summary>
    public static SceneAnswers None { get; } = new(new Dictionary<Scene, SceneAnswerReply>(ReferenceEqualityComparer.Instance), []);

    /// <summary>The answer for a scene; null if it asks nothing, or its question failed.</summary>
    public SceneAnswerReply? Of(Scene scene) => Found.GetValueOrDefault(scene);
}
