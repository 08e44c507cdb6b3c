using System.Net;

namespace Explorer.Server.Options;

/// <summary>What the server was asked to do. The defaults are those of a teacher's laptop: own graph in memory, this machine only.</summary>
public sealed record ServerOptions
{
    /// <summary>The addresses to listen on, separated by semicolons. Default: http://localhost:5080, this machine only.</summary>
    public string Urls { get; init; } = "http://localhost:5080";

    /// <summary>Whether the next free port is taken where that of <see cref="Urls"/> is in use. Default: true; false once an address was asked for.</summary>
    public bool FindsPort { get; init; } = true;

    /// <summary>Whether the page is opened in the browser. Default: false; true in the program that is one file.</summary>
    public bool Open { get; init; } = AppContext.TryGetSwitch("Explorer.OpensPage", out var opens) && opens;

    /// <summary>The graph to show. Default: embedded:, in memory, loaded from the data set at start.</summary>
    public string Graph { get; init; } = "embedded:";

    /// <summary>The data set to load and show. Default: succession.</summary>
    public string DataSet { get; init; } = "succession";

    /// <summary>The folder with schema, load, queries and datasets. Default: found beside the program or above it.</summary>
    public string? CypherFolder { get; init; }

    /// <summary>The folder with the page. Default: found beside the program or above it.</summary>
    public string? WebFolder { get; init; }

    /// <summary>Whether the Query API may change the graph. Default: false, it only reads.</summary>
    public bool AllowWrites { get; init; }

    /// <summary>The folder whose files LOAD CSV of the embedded graph may read; null, the default, for none.</summary>
    public string? ImportFolder { get; init; }

    /// <summary>Whether statements that may only read may read those files too. Default: false.</summary>
    public bool OpenImport { get; init; }

    /// <summary>What a client of the Query API may use.</summary>
    public QueryApiLimits Limits { get; init; } = new();

    /// <summary>Whether other machines may reach the server. Default: false.</summary>
    public bool Expose { get; init; }

    /// <summary>The class code that every visitor has to know; null, the default, for none.</summary>
    public string? Code { get; init; }

    /// <summary>
    /// Where the phones of a class reach the server, as a host, a host and a port, or a whole address; null, the default, for an address of this machine in the local network.
    /// </summary>
    public string? Join { get; init; }

    /// <summary>What a client has to send to be allowed to write, where <see cref="AllowWrites"/> is set; null, the default, for a random one.</summary>
    public string? WriteToken { get; init; }

    /// <summary>Further names by which the server may be asked: <c>explorer.school.example</c>, <c>*.school.example</c> or <c>*</c>. Default: none.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>The sites that may show the page in a frame of theirs, as a Content-Security-Policy names them. Default: none.</summary>
    public IReadOnlyList<string> FramedBy { get; init; } = [];

    /// <summary>The addresses and networks of the proxies that are believed; none, the default, means those of this machine.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>Whether the log is JSON, a line for each request and statement, rather than words about what goes wrong. Default: false.</summary>
    public bool LogsJson { get; init; }

    /// <summary>Where measurements and traces are sent by OTLP; null, the default, for nowhere.</summary>
    public Uri? Otlp { get; init; }

    /// <summary>Whether Prometheus may fetch measurements at <c>/metrics</c>. Default: false.</summary>
    public bool Metrics { get; init; }

    /// <summary>Whether only the help was asked for.</summary>
    public bool ShowHelp { get; init; }

    /// <summary>Whether only the version was asked for.</summary>
    public bool ShowVersion { get; init; }
}
