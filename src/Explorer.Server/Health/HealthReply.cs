using System.Text.Json.Serialization;

namespace Explorer.Server.Health;

/// <summary>How the server is.</summary>
/// <param name="Status">ok, odd, loading, empty, damaged, unavailable, refused or stopping.</param>
/// <param name="Reason">Why it is not ok, and what to do; null when it is.</param>
/// <param name="Version">The version of the program.</param>
/// <param name="Graph">The graph it shows; no secrets.</param>
/// <param name="DataSet">The id of the current data set.</param>
/// <param name="Counts">How much the graph holds; null until it can be read.</param>
/// <param name="Faults">What in the graph is odd and left out, at most a hundred sentences; empty when it is sound.</param>
public sealed record HealthReply(
    string Status,
    string? Reason,
    string Version,
    HealthGraph Graph,
    [property: JsonPropertyName("dataset")] string DataSet,
    HealthCounts? Counts,
    IReadOnlyList<string> Faults
);

/// <summary>A graph.</summary>
/// <param name="Kind">embedded, embedded-file, neo4j-http or neo4j-bolt.</param>
/// <param name="Address">Its address, without user name or password.</param>
public sealed record HealthGraph(string Kind, string Address);

/// <summary>How much the graph holds.</summary>
/// <param name="Nodes">All nodes.</param>
/// <param name="Relationships">All relationships.</param>
/// <param name="People">The people of the current data set.</param>
/// <param name="Ties">The ties of the current data set.</param>
public sealed record HealthCounts(int Nodes, int Relationships, int People, int Ties);
