namespace Explorer.Connections.Tests.Neo4j.Bolt;

/// <summary>The suite on a real server, by Bolt.</summary>
public sealed class Neo4jBoltTests(Neo4jServer server) : Neo4jBoltSuite(server)
{
    protected override string AddressOf(string bolt) => bolt;
}
