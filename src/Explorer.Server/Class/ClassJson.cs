using System.Text.Json.Serialization;
using Explorer.Server.Replies;

namespace Explorer.Server.Class;

/// <summary>What a class sends and is sent as JSON, compiled in.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PupilReply))]
[JsonSerializable(typeof(LeaderReply))]
[JsonSerializable(typeof(ClassReply))]
internal sealed partial class ClassJson : JsonSerializerContext
{
    /// <summary>The shapes, written as every answer is.</summary>
    public static ClassJson Plain { get; } = new(ReplyOptions.Plain());
}
