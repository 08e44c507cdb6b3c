using Explorer.Server.Replies;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Explorer.Server.Documentation;

/// <summary>
/// The description of the API for people and programs, <c>/openapi/v1.json</c>. Few ask for it, and what writes it takes a tenth of a start; so it is made when it
/// is first asked for, by services of its own that look at the endpoints of the server.
/// </summary>
internal static class OpenApiDocument
{
    private const string Name = "v1";

    /// <summary>Maps the description.</summary>
    /// <param name="routes">The endpoints of the server.</param>
    /// <param name="services">Its services, by which an endpoint's parameters are told from what a client sends.</param>
    /// <param name="addReplies">Adds how replies are written.</param>
    public static void MapOpenApiDocument(
        this IEndpointRouteBuilder routes,
        IServiceCollection services,
        Action<IServiceCollection> addReplies
    )
    {
        var written = new Lazy<Task<PreparedContent>>(() => WriteAsync(routes.ServiceProvider, services, addReplies));
        routes.MapGet($"/openapi/{Name}.json", async () => (IResult)new PreparedResult(await written.Value)).ExcludeFromDescription();
    }

    private static async Task<PreparedContent> WriteAsync(
        IServiceProvider server,
        IServiceCollection known,
        Action<IServiceCollection> addReplies
    )
    {
        var services = new ServiceCollection();
        foreach (var shared in (Type[])[typeof(EndpointDataSource), typeof(IHostEnvironment), typeof(ILoggerFactory)])
        {
            services.AddSingleton(shared, server.GetRequiredService(shared));
        }

        // Nothing is asked of these; they need only be known.
        foreach (var type in known.Select(service => service.ServiceType).Where(type => type.Assembly == typeof(OpenApiDocument).Assembly))
        {
            services.AddSingleton(type, _ => server.GetRequiredService(type));
        }

        services.AddLogging();
        services.AddRoutingCore();
        addReplies(services);
        services.AddOpenApi(Name, options => options.AddDocumentTransformer((document, _, _) => IntroduceAsync(document)));
        await using var writing = services.BuildServiceProvider();
        var document = await writing.GetRequiredKeyedService<IOpenApiDocumentProvider>(Name).GetOpenApiDocumentAsync();
        using var json = new MemoryStream();
        await document.SerializeAsJsonAsync(json, OpenApiSpecVersion.OpenApi3_1);
        return PreparedContent.Json(json.ToArray());
    }

    private static Task IntroduceAsync(Microsoft.OpenApi.OpenApiDocument document)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Explorer",
            Version = Name,
            Description =
                "Alliances and rivalries of a data set, year by year. Dates in from, to, date, born and died are EDTF texts; "
                + "validFrom, validTo and when are ISO days. Every error is problem details (RFC 9457) and says what is allowed; "
                + "below /db, which speaks Neo4j's Query API, it has Neo4j's shape.",
        };
        // As seen from the description itself, so that it holds below any path.
        document.Servers = [new OpenApiServer { Url = ".." }];
        return Task.CompletedTask;
    }
}
