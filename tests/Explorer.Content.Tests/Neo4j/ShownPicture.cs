using Explorer.Connections;
using Explorer.Content.Loading;
using Explorer.Content.Loading.Versioning;
using Explorer.Graph.Values;

namespace Explorer.Content.Tests.Neo4j;

/// <summary>What readers see of a graph, whatever else lies in it.</summary>
internal static class ShownPicture
{
    private const string Id = "succession";

    private static readonly string[] Queries =
    [
        "people",
        "factions",
        "memberships",
        "offices",
        "ties",
        "events",
        "sources",
        "claims",
        "years",
    ];

    /// <summary>What the normal queries show, read as every reader reads: the key first, and once more at the end.</summary>
    public static async Task<string> OfAsync(IGraphConnection graph)
    {
        var versions = new Versions(DataSetCopy.Cypher, Id, graph.Alone(AccessMode.Read));
        while (true)
        {
            var before = await versions.CurrentAsync(TestContext.Current.CancellationToken);
            var parameters = new Dictionary<string, Value> { ["dataset"] = before!.Key };
            var lines = new List<string>();
            foreach (var query in Queries)
            {
                var text = DataSetCopy.Cypher.File("queries", query).Text;
                await using var cursor = await graph.RunAsync(
                    new Statement(text, parameters),
                    AccessMode.Read,
                    TestContext.Current.CancellationToken
                );
                await foreach (var record in cursor.ReadAsync(TestContext.Current.CancellationToken))
                {
                    lines.Add(string.Join('|', record));
                }
            }

            if (await versions.CurrentAsync(TestContext.Current.CancellationToken) == before)
            {
                return string.Join('\n', lines);
            }
        }
    }
}
