namespace Explorer.Server.Options;

/// <summary>One setting on one line: its option, its environment variables in order of weight, and its help text.</summary>
internal sealed record ServerOption(
    string Name,
    string Argument,
    IReadOnlyList<string> Variables,
    string Help,
    Func<ServerOptions, string, ServerOptions> Apply
)
{
    /// <summary>Every setting of the server.</summary>
    public static IReadOnlyList<ServerOption> All { get; } =
    [
        new(
            "--urls",
            "URL",
            ["EXPLORER_URLS", "ASPNETCORE_URLS"],
            "where to listen (default http://localhost:5080)",
            (options, value) => options with { Urls = ListenAddress.Check(value) }
        ),
        new(
            "--graph",
            "ADDRESS",
            ["EXPLORER_GRAPH"],
            "the graph to show: embedded: in memory (default), embedded:FILE, or Neo4j at http(s)://HOST:7474[/DATABASE]",
            (options, value) => options with { Graph = value }
        ),
        new(
            "--dataset",
            "NAME",
            ["EXPLORER_DATASET"],
            "the data set to load and show (default succession)",
            (options, value) => options with { DataSet = value }
        ),
        new(
            "--cypher",
            "FOLDER",
            ["EXPLORER_CYPHER"],
            "the folder with queries and data sets (default: found by itself)",
            (options, value) => options with { CypherFolder = value }
        ),
        new(
            "--web",
            "FOLDER",
            ["EXPLORER_WEB"],
            "the folder with the page (default: found by itself)",
            (options, value) => options with { WebFolder = value }
        ),
    ];
}
