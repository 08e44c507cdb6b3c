using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Explorer.Server.Api;
using Explorer.Server.Courses;
using Explorer.Server.DataSets;
using Explorer.Server.Health;
using Explorer.Server.Lessons;
using Explorer.Server.Queries;
using Explorer.Server.QueryApi;
using Explorer.Server.Replies;
using Explorer.Server.Timeline;
using Microsoft.AspNetCore.Mvc;

namespace Explorer.Server;

/// <summary>The shapes that the web host itself writes: problems, and what an endpoint returns without having prepared it.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<DataSetReply>))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class ReplyJson : JsonSerializerContext
{
    /// <summary>Every shape that is sent as JSON, compiled in so that the first answer costs no reflection.</summary>
    public static IEnumerable<IJsonTypeInfoResolver> All =>
        [
            TimelineJson.Plain,
            HealthJson.Plain,
            DiscoveryJson.Plain,
            QuestionsJson.Plain,
            CoursesJson.Plain,
            LessonsJson.Plain,
            WriteTokenJson.Plain,
            new ReplyJson(ReplyOptions.Plain()),
        ];

    /// <summary>Lets the endpoints write their replies so.</summary>
    public static void AddTo(IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(json =>
        {
            foreach (var shapes in All)
            {
                json.SerializerOptions.TypeInfoResolverChain.Insert(0, shapes);
            }

            // Numbers are never written as texts; otherwise the description says that they might be.
            json.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
}
