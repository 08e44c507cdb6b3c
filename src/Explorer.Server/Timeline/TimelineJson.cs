using System.Text.Json.Serialization;
using Explorer.Server.Replies;

namespace Explorer.Server.Timeline;

/// <summary>The timeline and its years as JSON, compiled in.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TimelineReply))]
[JsonSerializable(typeof(YearReply))]
[JsonSerializable(typeof(DayReply))]
[JsonSerializable(typeof(YearCourseReply))]
[JsonSerializable(typeof(StorylineReply))]
internal sealed partial class TimelineJson : JsonSerializerContext
{
    /// <summary>The shapes, written as every answer is.</summary>
    public static TimelineJson Plain { get; } = new(ReplyOptions.Plain());
}
