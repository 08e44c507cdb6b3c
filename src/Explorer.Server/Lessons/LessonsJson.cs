using System.Text.Json.Serialization;
using Explorer.Server.Replies;

namespace Explorer.Server.Lessons;

/// <summary>The lessons as JSON, compiled in.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LessonsReply))]
[JsonSerializable(typeof(LessonReadingReply))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(long))]
[JsonSerializable(typeof(double))]
internal sealed partial class LessonsJson : JsonSerializerContext
{
    /// <summary>The shapes, written as every answer is.</summary>
    public static LessonsJson Plain { get; } = new(ReplyOptions.Plain());
}
