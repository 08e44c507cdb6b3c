using Explorer.Server.Tests.Page;

namespace Explorer.Server.Tests.Site;

// The page's own tests, passed by the page as files.

[Collection(SiteCollection.Name)]
public sealed class EvidenceOnSiteTests(SiteFixture site) : EvidenceTests(site);

[Collection(SiteCollection.Name)]
public sealed class NavigationOnSiteTests(SiteFixture site) : NavigationTests(site);

[Collection(SiteCollection.Name)]
public sealed class AddressOnSiteTests(SiteFixture site) : AddressTests(site);

[Collection(SiteCollection.Name)]
public sealed class PresentationOnSiteTests(SiteFixture site) : PresentationTests(site);
