using System.Text.Json.Serialization;

namespace Explorer.Server.Replies;

/// <summary>How endpoints write their replies.</summary>
internal static class ReplyJsonServices
{
    /// <summary>Lets replies be written by <see cref="ReplyJson"/>.</summary>
    public static void AddReplyJson(this IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ReplyJson.Plain);
            // Numbers are never written as texts; otherwise the description says that they might be.
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
}
