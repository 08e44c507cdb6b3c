using Explorer.Connections.Opening;

namespace Explorer.Connections.Tests;

public sealed class GraphAddressTests
{
    [Theory]
    [InlineData("embedded:", GraphKind.EmbeddedMemory)]
    [InlineData(" embedded: ", GraphKind.EmbeddedMemory)]
    [InlineData("embedded:lesson.db", GraphKind.EmbeddedFile)]
    [InlineData("embedded:../graphs/my lesson.db", GraphKind.EmbeddedFile)]
    [InlineData("http://localhost:7474", GraphKind.Neo4jHttp)]
    [InlineData("https://example.org:7473", GraphKind.Neo4jHttp)]
    [InlineData("bolt://localhost:7687", GraphKind.Neo4jBolt)]
    [InlineData("bolt+ssc://localhost", GraphKind.Neo4jBolt)]
    [InlineData("neo4j://localhost", GraphKind.Neo4jBolt)]
    [InlineData("neo4j+s://abc.databases.neo4j.io", GraphKind.Neo4jBolt)]
    public void An_address_names_its_engine(string text, GraphKind kind)
    {
        var address = GraphConnections.ParseAddress(text);

        Assert.Equal(kind, address.Kind);
        Assert.Equal(text.Trim(), address.Text);
    }

    [Theory]
    [InlineData("bolt://neo4j:secret@localhost:7687", "bolt://localhost:7687")]
    [InlineData("http://neo4j:se/cr@et@localhost:7474", "http://localhost:7474")]
    [InlineData("neo4j+s://neo4j@localhost", "neo4j+s://localhost")]
    public void User_name_and_password_never_reach_the_address(string text, string shown)
    {
        Assert.Equal(shown, GraphConnections.ParseAddress(text).ToString());
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("graph.db", "For a file write embedded:graph.db")]
    [InlineData("postgres://me:secret@localhost", "the scheme postgres is not known")]
    [InlineData("bolt://", "names no host")]
    [InlineData("http://me:secret@", "names no host")]
    public void A_wrong_address_is_told_with_what_may_be_written(string text, string part)
    {
        var error = Assert.Throws<GraphException>(() => GraphConnections.ParseAddress(text));

        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.Contains("embedded:", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

#if !NEO4J_DRIVER
    [Theory]
    [InlineData(
        "bolt://neo4j:secret@localhost:7687",
        "such as http://localhost:7474, or build anew where a NuGet source serves Neo4j.Driver"
    )]
    [InlineData(
        "neo4j+s://neo4j:secret@example.org",
        "such as https://example.org:7473, or build anew where a NuGet source serves Neo4j.Driver"
    )]
    public async Task A_Bolt_address_is_recognised_and_both_ways_out_are_said(string text, string part)
    {
        var error = await Assert.ThrowsAsync<GraphException>(() =>
            GraphConnections.OpenAsync(text, cancellationToken: TestContext.Current.CancellationToken)
        );

        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }
#endif
}
