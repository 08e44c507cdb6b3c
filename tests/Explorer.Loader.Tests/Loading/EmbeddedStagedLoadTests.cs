using Explorer.Connections;

namespace Explorer.Loader.Tests.Loading;

public sealed class EmbeddedStagedLoadTests : StagedLoadSuite
{
    protected override Task<IGraphConnection> OpenEmptyAsync() => GraphProbe.OpenAsync();
}
