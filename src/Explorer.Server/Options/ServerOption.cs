using System.Globalization;

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
            "where to listen (default http://localhost:5080, or the next port that is free)",
            (options, value) => options with { Urls = ListenAddress.Check(value), FindsPort = false }
        ),
        new(
            "--open",
            "",
            ["EXPLORER_OPEN"],
            "open the page in the browser",
            (options, value) => options with { Open = Truth("--open", value) }
        ),
        new(
            "--graph",
            "ADDRESS",
            ["EXPLORER_GRAPH", "NEO4J_URI"],
            "the graph to show: embedded: in memory (default), embedded:FILE, or Neo4j at http(s)://HOST:7474[/DATABASE], in builds with its driver also at bolt:// or neo4j://",
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
        new(
            "--allow-writes",
            "",
            ["EXPLORER_ALLOW_WRITES"],
            "let statements of the Query API change the graph; without it they only read",
            (options, value) => options with { AllowWrites = Truth("--allow-writes", value) }
        ),
        new(
            "--query-time",
            "SECONDS",
            ["EXPLORER_QUERY_TIME"],
            "the longest time for a statement of the Query API (default 30)",
            (options, value) => options with { Limits = options.Limits with { StatementTime = Seconds("--query-time", value) } }
        ),
    ];

    /// <summary>Whether the option is there or not, rather than having a value.</summary>
    public bool IsFlag => Argument.Length == 0;

    private static bool Truth(string name, string value) =>
        value.ToUpperInvariant() switch
        {
            "TRUE" or "1" or "YES" or "ON" => true,
            "FALSE" or "0" or "NO" or "OFF" => false,
            _ => throw new OptionException($"{name} is either given or not; \"{value}\" is neither true nor false."),
        };

    private static TimeSpan Seconds(string name, string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
        && seconds is > 0 and <= 86_400
            ? TimeSpan.FromSeconds(seconds)
            : throw new OptionException($"{name} needs a number of seconds, above 0 and at most 86400, not \"{value}\".");
}
