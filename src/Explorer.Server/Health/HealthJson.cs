using System.Text.Json.Serialization;
using Explorer.Server.Replies;

namespace Explorer.Server.Health;

/// <summary>The server's health as JSON, compiled in.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HealthReply))]
internal sealed partial class HealthJson : JsonSerializerContext
{
    /// <summary>The shapes, written as every answer is.</summary>
    public static HealthJson Plain { get; } = new(ReplyOptions.Plain());
}
