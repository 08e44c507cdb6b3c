using System.Text.Json.Serialization;
using Explorer.Server.Replies;

namespace Explorer.Server.Api;

/// <summary>The write token as JSON, compiled in.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WriteTokenReply))]
internal sealed partial class WriteTokenJson : JsonSerializerContext
{
    /// <summary>The shape, written as every answer is.</summary>
    public static WriteTokenJson Plain { get; } = new(ReplyOptions.Plain());
}
