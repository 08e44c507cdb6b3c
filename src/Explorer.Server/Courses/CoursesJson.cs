using System.Text.Json.Serialization;
using Explorer.Server.Replies;

namespace Explorer.Server.Courses;

/// <summary>The courses as JSON, compiled in.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CoursesReply))]
[JsonSerializable(typeof(StepVerdictReply))]
internal sealed partial class CoursesJson : JsonSerializerContext
{
    /// <summary>The shapes, written as every answer is.</summary>
    public static CoursesJson Plain { get; } = new(ReplyOptions.Plain());
}
