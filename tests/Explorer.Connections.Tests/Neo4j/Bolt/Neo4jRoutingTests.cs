namespace Explorer.Connections.Tests.Neo4j.Bolt;

/// <summary>The suite on a real server that is asked for the way to itself, as a member of a cluster is.</summary>
public sealed class Neo4jRoutingTests(Neo4jServer server) : Neo4jBoltSuite(server)
{
    protected override string AddressOf(string bolt) => bolt.Replace("bolt://", "neo4j://", StringComparison.Ordinal);
}
