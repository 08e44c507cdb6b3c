namespace Explorer.Server.Tests.Site;

/// <summary>The tests of the page as files share one site and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<SiteFixture>
{
    public const string Name = "site";
}
