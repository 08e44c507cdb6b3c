using System.Text.Json.Serialization;

namespace Explorer.Server.QueryApi;

/// <summary>Where the Query API is, and what it speaks.</summary>
/// <param name="Query">The address, with the database's name left open.</param>
/// <param name="Neo4jVersion">The version of Neo4j that it speaks like.</param>
/// <param name="Neo4jEdition">explorer: it is not Neo4j itself that answers.</param>
public sealed record DiscoveryReply(
    string Query,
    [property: JsonPropertyName("neo4j_version")] string Neo4jVersion,
    [property: JsonPropertyName("neo4j_edition")] string Neo4jEdition
);
