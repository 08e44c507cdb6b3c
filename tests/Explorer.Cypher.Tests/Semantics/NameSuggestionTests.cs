using Explorer.Cypher.Errors;

namespace Explorer.Cypher.Tests.Semantics;

public sealed class NameSuggestionTests
{
    [Theory]
    [InlineData("stalim", "stalin")]
    [InlineData("zinoveiv", "zinoviev")]
    [InlineData("STALIN", "stalin")]
    [InlineData("x", null)]
    [InlineData("bukharin", null)]
    public void A_slip_of_the_hand_finds_the_name_that_was_meant(string written, string? meant) =>
        Assert.Equal(meant, NameSuggestion.Find(written, ["stalin", "zinoviev", "a1"]));
}
