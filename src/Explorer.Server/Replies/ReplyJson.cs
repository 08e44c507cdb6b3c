using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Explorer.Server.DataSets;
using Explorer.Server.Health;
using Explorer.Server.QueryApi;
using Explorer.Server.Timeline;
using Explorer.Server.Years;
using Microsoft.AspNetCore.Mvc;

namespace Explorer.Server.Replies;

/// <summary>Every shape that is sent as JSON, compiled in so that the first answer costs no reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TimelineReply))]
[JsonSerializable(typeof(YearReply))]
[JsonSerializable(typeof(IReadOnlyList<DataSetReply>))]
[JsonSerializable(typeof(HealthReply))]
[JsonSerializable(typeof(DiscoveryReply))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class ReplyJson : JsonSerializerContext
{
    /// <summary>The shapes, with letters of every script as they are: an answer is never put into HTML, and nosniff keeps it so.</summary>
    public static ReplyJson Plain { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
}
