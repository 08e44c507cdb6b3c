using Explorer.Content.Lessons.Scenes;

namespace Explorer.Server.Lessons;

/// <summary>A saved question that a scene asks.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">The parameters that the scene sets, as they are written.</param>
/// <param name="Answer">What the graph answers; null if the question fails there, which is told as a fault.</param>
public sealed record SceneQueryReply(string Name, IReadOnlyDictionary<string, string> Parameters, SceneAnswerReply? Answer)
{
    internal static SceneQueryReply Of(SceneQuery query, SceneAnswerReply? answer) =>
        new(query.Name.Id, query.Parameters.ToDictionary(one => one.Name.Id, one => one.Value.Id, StringComparer.Ordinal), answer);
}
