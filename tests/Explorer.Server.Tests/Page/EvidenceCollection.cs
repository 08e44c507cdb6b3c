namespace Explorer.Server.Tests.Page;

/// <summary>
/// The tests of what stands beside the map share a server and a browser of their own. They run while those of <see cref="PageCollection"/> do: a page that is
/// opened keeps one core busy, and there are two.
/// </summary>
[CollectionDefinition(Name)]
public sealed class EvidenceCollection : ICollectionFixture<PageFixture>
{
    public const string Name = "evidence";
}
