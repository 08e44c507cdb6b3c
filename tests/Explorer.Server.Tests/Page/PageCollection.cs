namespace Explorer.Server.Tests.Page;

/// <summary>The tests of the page share one server and one browser, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class PageCollection : ICollectionFixture<PageFixture>
{
    public const string Name = "page";
}
