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
            "--expose",
            "",
            ["EXPLORER_EXPOSE"],
            "let other machines in, at every address of this one unless --urls says where; without it only this machine is answered",
            (options, value) => options with { Expose = Truth("--expose", value) }
        ),
        new(
            "--code",
            "[CODE]",
            ["EXPLORER_CODE"],
            "ask every visitor for this class code; without a value (or with the value random) a new one is made and printed",
            (options, value) => options with { Code = CodeText.Check(value) }
        ),
        new(
            "--join",
            "ADDRESS",
            ["EXPLORER_JOIN"],
            "where the phones of a class reach this server: 192.168.1.20, or https://school.example/explorer behind a proxy (default: found by itself)",
            (options, value) => options with { Join = JoinText.Check(value) }
        ),
        new(
            "--hosts",
            "NAMES",
            ["EXPLORER_HOSTS"],
            "further names by which the server may be asked, as behind a proxy: explorer.school.example,*.school.example",
            (options, value) => options with { Hosts = HostList.Read(value) }
        ),
        new(
            "--framed-by",
            "SITES",
            ["EXPLORER_FRAMED_BY"],
            "the sites that may show the page in a frame of theirs: https://moodle.school.example,https://*.school.example, or * for any (default: none)",
            (options, value) => options with { FramedBy = FrameList.Read(value) }
        ),
        new(
            "--proxy",
            "ADDRESSES",
            ["EXPLORER_PROXY"],
            "the proxies whose X-Forwarded-For, -Proto, -Host and -Prefix are believed: 10.0.0.5,10.1.0.0/16 (default: those on this machine)",
            (options, value) => options with { Proxies = ProxyList.Read(value) }
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
            "let statements of the Query API change the graph, if they come with the write token; without it they only read",
            (options, value) => options with { AllowWrites = Truth("--allow-writes", value) }
        ),
        new(
            "--write-token",
            "TOKEN",
            ["EXPLORER_WRITE_TOKEN"],
            "the write token of --allow-writes (default: a new one, which is printed)",
            (options, value) => options with { WriteToken = TokenText.Check(value) }
        ),
        new(
            "--import",
            "FOLDER",
            ["EXPLORER_IMPORT"],
            "the folder whose files LOAD CSV of the embedded graph may read as file:///NAME, for who may write (default: it reads none)",
            (options, value) => options with { ImportFolder = ImportPlace.Check(value) }
        ),
        new(
            "--open-import",
            "",
            ["EXPLORER_OPEN_IMPORT"],
            "let everybody's statements read the files of --import",
            (options, value) => options with { OpenImport = Truth("--open-import", value) }
        ),
        new(
            "--query-time",
            "SECONDS",
            ["EXPLORER_QUERY_TIME"],
            "the longest time for a statement of the Query API (default 30)",
            (options, value) => options with { Limits = options.Limits with { StatementTime = Seconds("--query-time", value) } }
        ),
        new(
            "--query-rows",
            "ROWS",
            ["EXPLORER_QUERY_ROWS"],
            "the most rows of an answer of the Query API (default 1000000)",
            (options, value) => options with { Limits = options.Limits with { Rows = Count("--query-rows", value) } }
        ),
        new(
            "--query-bytes",
            "MIB",
            ["EXPLORER_QUERY_BYTES"],
            "the most MiB of an answer of the Query API (default 256)",
            (options, value) => options with { Limits = options.Limits with { AnswerBytes = Count("--query-bytes", value) << 20 } }
        ),
        new(
            "--query-memory",
            "MIB",
            ["EXPLORER_QUERY_MEMORY"],
            "the most MiB that the statements of the embedded engine hold together, one alone half of it (default 768)",
            (options, value) => options with { Limits = options.Limits with { MemoryBytes = Count("--query-memory", value) << 20 } }
        ),
        new(
            "--at-once",
            "NUMBER",
            ["EXPLORER_AT_ONCE"],
            "how many statements run at once; others wait two seconds, then are told to come back (default: two for each processor, at least 4)",
            (options, value) => options with { Limits = options.Limits with { AtOnce = (int)Count("--at-once", value) } }
        ),
        new(
            "--at-once-each",
            "NUMBER",
            ["EXPLORER_AT_ONCE_EACH"],
            "how many of them may be of one visitor (default 4)",
            (options, value) => options with { Limits = options.Limits with { AtOncePerVisitor = (int)Count("--at-once-each", value) } }
        ),
        new(
            "--log",
            "text|json",
            ["EXPLORER_LOG"],
            "json: a line of JSON for each request and statement, without texts, parameters and secrets (default text: what goes wrong)",
            (options, value) => options with { LogsJson = IsJson(value) }
        ),
        new(
            "--metrics",
            "",
            ["EXPLORER_METRICS"],
            "let Prometheus fetch measurements at /metrics",
            (options, value) => options with { Metrics = Truth("--metrics", value) }
        ),
        new(
            "--otlp",
            "URL",
            ["EXPLORER_OTLP"],
            "send measurements and traces to an OpenTelemetry collector, by gRPC as at http://localhost:4317",
            (options, value) => options with { Otlp = Collector(value) }
        ),
    ];

    /// <summary>Whether the option is there or not, rather than having a value.</summary>
    public bool IsFlag => Argument.Length == 0;

    /// <summary>Whether it may stand without its value.</summary>
    public bool IsValueOptional => Argument.StartsWith('[');

    private static bool Truth(string name, string value) =>
        value.ToUpperInvariant() switch
        {
            "TRUE" or "1" or "YES" or "ON" => true,
            "FALSE" or "0" or "NO" or "OFF" => false,
            _ => throw new OptionException($"{name} is either given or not; \"{value}\" is neither true nor false."),
        };

    private static bool IsJson(string value) =>
        value.ToUpperInvariant() switch
        {
            "JSON" => true,
            "TEXT" => false,
            _ => throw new OptionException($"--log is text or json, not \"{value}\"."),
        };

    private static Uri Collector(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https")
            ? address
            : throw new OptionException($"--otlp needs the address of a collector, such as http://localhost:4317, not \"{value}\".");

    private static long Count(string name, string value) =>
        long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= 1_000_000_000
            ? count
            : throw new OptionException($"{name} needs a whole number, from 1 to 1000000000, not \"{value}\".");

    private static TimeSpan Seconds(string name, string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
        && seconds is > 0 and <= 86_400
            ? TimeSpan.FromSeconds(seconds)
            : throw new OptionException($"{name} needs a number of seconds, above 0 and at most 86400, not \"{value}\".");
}
