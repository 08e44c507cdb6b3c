using System.Text.Json;

namespace Explorer.Server.Tests.Api;

/// <summary>The promises of the API's own description.</summary>
public sealed class DocumentationTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Fact]
    public async Task Every_endpoint_has_a_summary_a_description_a_tag_and_a_name()
    {
        var paths = (await DocumentAsync()).GetProperty("paths").EnumerateObject().ToList();

        Assert.Equal(
            [
                "/api/courses",
                "/api/courses/{course}/steps/{step}/check",
                "/api/datasets",
                "/api/lessons",
                "/api/lessons/file",
                "/api/lessons/read",
                "/api/lessons/{lesson}/file",
                "/api/questions",
                "/api/storyline",
                "/api/timeline",
                "/api/write-token",
                "/api/years/{year}",
                "/api/years/{year}/days",
                "/db/{database}/query/v2",
                "/db/{database}/query/v2/tx",
                "/db/{database}/query/v2/tx/{id}",
                "/db/{database}/query/v2/tx/{id}/commit",
                "/healthz",
                "/livez",
                "/readyz",
            ],
            paths.Select(path => path.Name).Order(StringComparer.Ordinal)
        );
        foreach (var operation in paths.SelectMany(path => path.Value.EnumerateObject()))
        {
            foreach (var property in (string[])["summary", "description", "operationId"])
            {
                Assert.False(string.IsNullOrWhiteSpace(operation.Value.GetProperty(property).GetString()), property);
            }
            Assert.NotEmpty(operation.Value.GetProperty("tags").EnumerateArray());
        }
    }

    [Fact]
    public async Task Every_parameter_is_explained()
    {
        var operations = (await DocumentAsync()).GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject());

        var parameters = operations
            .SelectMany(operation =>
                operation.Value.TryGetProperty("parameters", out var list) ? [.. list.EnumerateArray()] : Array.Empty<JsonElement>()
            )
            .ToList();

        Assert.Equal(23, parameters.Count);
        Assert.All(parameters, parameter => Assert.False(string.IsNullOrWhiteSpace(parameter.GetProperty("description").GetString())));
    }

    [Fact]
    public async Task Answers_are_described_with_their_fields()
    {
        var schemas = (await DocumentAsync()).GetProperty("components").GetProperty("schemas");

        Assert.True(schemas.GetProperty("TieReply").GetProperty("properties").TryGetProperty("validFrom", out _));
        Assert.True(schemas.GetProperty("QueryRequest").GetProperty("properties").TryGetProperty("accessMode", out _));
        Assert.True(schemas.GetProperty("TimelineReply").GetProperty("properties").TryGetProperty("dataset", out _));
    }

    [Fact]
    public async Task The_page_is_checked_with_the_types_of_the_description()
    {
        var wanted = PageTypes.Of(await DocumentAsync());
        var file = Path.Combine(House.HouseTests.Root.FullName, "web", "src", "replies.js");
        if (Environment.GetEnvironmentVariable("EXPLORER_RENEW") == "1")
        {
            await File.WriteAllTextAsync(file, wanted, TestContext.Current.CancellationToken);
        }

        Assert.True(
            wanted == await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken),
            "web/src/replies.js is not what /openapi/v1.json describes. Run this test with EXPLORER_RENEW=1, which writes it anew; then "
                + "`npm --prefix tests/web run types` names what in web/src has to follow."
        );
    }

    private async Task<JsonElement> DocumentAsync()
    {
        await using var body = await server.Client.GetStreamAsync("/openapi/v1.json", TestContext.Current.CancellationToken);
        return (await JsonDocument.ParseAsync(body, cancellationToken: TestContext.Current.CancellationToken)).RootElement;
    }
}
