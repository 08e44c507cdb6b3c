using Explorer.Connections;
using Explorer.Content.Tests.Loading;

namespace Explorer.Content.Tests.Neo4j;

[Collection(Neo4jCollection.Name)]
public sealed class Neo4jStagedLoadTests : StagedLoadSuite
{
    protected override Task<IGraphConnection> OpenEmptyAsync() => Neo4jGraph.OpenEmptyAsync();
}
