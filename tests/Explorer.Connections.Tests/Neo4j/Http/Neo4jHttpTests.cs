namespace Explorer.Connections.Tests.Neo4j.Http;

/// <summary>The suite on a real server, by its HTTP Query API.</summary>
public sealed class Neo4jHttpTests(Neo4jServer server) : Neo4jSuite(server)
{
    protected override Task<IGraphConnection> OpenEmptyAsync() => Server.OpenEmptyAsync(Server.RequireHttp());
}
