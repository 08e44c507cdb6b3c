using Explorer.History.Claims;

namespace Explorer.History.Tests.Claims;

public sealed class ClaimAboutTests
{
    [Fact]
    public void References_keep_their_order_and_text()
    {
        var about = ClaimAbout.Parse("e-1924-01-lenin-dies;r-lenin-stalin-05;offices:stalin:General Secretary");

        Assert.Null(about.NotEncoded);
        Assert.Equal(
            [
                new AboutReference("e-1924-01-lenin-dies", "e-1924-01-lenin-dies", null),
                new AboutReference("r-lenin-stalin-05", "r-lenin-stalin-05", null),
                new AboutReference("offices:stalin:General Secretary", "stalin", "General Secretary"),
            ],
            about.References
        );
        Assert.True(about.References[2].IsTenure);
    }

    [Fact]
    public void A_claim_that_nothing_carries_says_why()
    {
        var about = ClaimAbout.Parse("not encoded: a judgement of character");

        Assert.Empty(about.References);
        Assert.Equal("a judgement of character", about.NotEncoded);
    }

    [Fact]
    public void An_empty_field_is_about_nothing() =>
        Assert.Equal((0, null), (ClaimAbout.Parse("").References.Count, ClaimAbout.Parse("").NotEncoded));
}
