using System.Text.Json;
using Explorer.Server.Options;
using Explorer.Server.Tests.House;
using Microsoft.AspNetCore.TestHost;

namespace Explorer.Server.Tests.Timeline;

/// <summary>What the server sends of the data sets that come with the program.</summary>
internal static class BundledReply
{
    /// <summary>Every data set.</summary>
    public static TheoryData<string> DataSets =>
        [
            .. Directory
                .EnumerateDirectories(Path.Combine(HouseTests.Root.FullName, "cypher", "datasets"))
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>What a server with that data set answers.</summary>
    public static async Task<JsonDocument> GetAsync(string dataSet, string path)
    {
        await using var app = ExplorerApp.Build(new ServerOptions { DataSet = dataSet }, builder => builder.WebHost.UseTestServer());
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = app.GetTestClient();
        return JsonDocument.Parse(await client.GetStringAsync(path, TestContext.Current.CancellationToken));
    }
}
