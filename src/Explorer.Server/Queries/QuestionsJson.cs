using System.Text.Json.Serialization;
using Explorer.Server.Replies;

namespace Explorer.Server.Queries;

/// <summary>The saved questions as JSON, compiled in.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<QuestionReply>))]
internal sealed partial class QuestionsJson : JsonSerializerContext
{
    /// <summary>The shapes, written as every answer is.</summary>
    public static QuestionsJson Plain { get; } = new(ReplyOptions.Plain());
}
