using Explorer.Content.DataSets.Tables;

namespace Explorer.Content.Tests.DataSets.Tables;

public sealed class OfficeSlugTests
{
    [Theory]
    [InlineData("Politburo full member", "politburo-full-member")]
    [InlineData("Cheka/GPU/OGPU head", "cheka-gpu-ogpu-head")]
    [InlineData("Politburo (October 1917 bureau)", "politburo-october-1917-bureau")]
    [InlineData("Lenin's chief secretary", "lenin-s-chief-secretary")]
    [InlineData("general-secretary", "general-secretary")]
    public void An_office_has_an_id_made_of_its_name(string name, string slug) => Assert.Equal(slug, OfficeSlug.Of(name));
}
