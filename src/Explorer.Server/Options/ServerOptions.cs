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

    /// <summary>What a client of the Query API may use.</summary>
    public QueryApiLimits Limits { get; init; } = new();

    /// <summary>Whether only the help was asked for.</summary>
    public bool ShowHelp { get; init; }

    /// <summary>Whether only the version was asked for.</summary>
    public bool ShowVersion { get; init; }
}
