using Explorer.Content.DataSets;

namespace Explorer.Content.Tests.DataSets;

public sealed class FlatYamlTests
{
    [Fact]
    public void Pairs_know_their_places() =>
        Assert.Equal(
            [new YamlPair("id", "x", 2, 1, 5), new YamlPair("title", "a: b", 4, 1, 8)],
            FlatYaml.Read("# comment\nid: x\n\ntitle: a: b\n", Refuse)
        );

    [Theory]
    [InlineData("k: plain text # and a comment", "plain text")]
    [InlineData("k: a#b", "a#b")]
    [InlineData("k: \"say \\\"no\\\"\" # so", "say \"no\"")]
    [InlineData("k: 'it''s'", "it's")]
    [InlineData("k:", "")]
    [InlineData("k: # nothing", "")]
    [InlineData("k: 1940-12-31\r", "1940-12-31")]
    public void Plain_and_quoted_values_are_read(string text, string value) =>
        Assert.Equal(value, Assert.Single(FlatYaml.Read(text, Refuse)).Value);

    [Theory]
    [InlineData("k: [a]", "k", 4)]
    [InlineData("k: {a: b}", "k", 4)]
    [InlineData("k: |", "k", 4)]
    [InlineData("k: \"open", "k", 4)]
    [InlineData("k: 'open", "k", 4)]
    [InlineData("  k: v", null, 1)]
    [InlineData("just words", null, 1)]
    public void What_is_no_flat_pair_is_reported(string text, string? key, int column)
    {
        (int, int, string?)? reported = null;

        Assert.Empty(FlatYaml.Read(text, (line, at, name) => reported = (line, at, name)));
        Assert.Equal((1, column, key), reported);
    }

    private static void Refuse(int line, int column, string? key) => Assert.Fail($"{line}:{column} {key} was reported");
}
