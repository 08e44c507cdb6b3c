using Microsoft.OpenApi;

namespace Explorer.Server.Documentation;

/// <summary>The description of the API for people and programs.</summary>
internal static class OpenApiDocument
{
    /// <summary>Readies the description, <c>/openapi/v1.json</c>.</summary>
    public static void AddDocumentation(this IServiceCollection services) =>
        services.AddOpenApi(
            "v1",
            options =>
                options.AddDocumentTransformer(
                    (document, _, _) =>
                    {
                        document.Info = new OpenApiInfo
                        {
                            Title = "Explorer",
                            Version = "v1",
                            Description =
                                "Alliances and rivalries of a data set, year by year. Dates in from, to, date, born and died are EDTF texts; "
                                + "validFrom, validTo and when are ISO days. Every error is problem details (RFC 9457) and says what is allowed; "
                                + "below /db, which speaks Neo4j's Query API, it has Neo4j's shape.",
                        };
                        // As seen from the description itself, so that it holds below any path.
                        document.Servers = [new OpenApiServer { Url = ".." }];
                        return Task.CompletedTask;
                    }
                )
        );

    /// <summary>Maps the description.</summary>
    public static void MapDocumentation(this IEndpointRouteBuilder routes) => routes.MapOpenApi("/openapi/v1.json");
}
