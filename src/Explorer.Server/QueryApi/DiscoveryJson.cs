using System.Text.Json.Serialization;
using Explorer.Server.Replies;

namespace Explorer.Server.QueryApi;

/// <summary>Where the Query API is, as JSON, compiled in.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DiscoveryReply))]
internal sealed partial class DiscoveryJson : JsonSerializerContext
{
    /// <summary>The shape, written as every answer is.</summary>
    public static DiscoveryJson Plain { get; } = new(ReplyOptions.Plain());
}
