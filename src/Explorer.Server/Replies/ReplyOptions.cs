using System.Text.Encodings.Web;
using System.Text.Json;

namespace Explorer.Server.Replies;

/// <summary>How every answer in JSON is written.</summary>
internal static class ReplyOptions
{
    /// <summary>
    /// Options for the shapes of one folder; each set of shapes needs its own. Letters of every script stay as they are: an answer is never put into HTML,
    /// and nosniff keeps it so.
    /// </summary>
    public static JsonSerializerOptions Plain() =>
        new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
