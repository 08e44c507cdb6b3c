using System.Text;
using Explorer.Connections.Neo4j.Http;

namespace Explorer.Connections.Tests.Neo4j.Http;

public sealed class HttpTargetTests
{
    [Theory]
    [InlineData("http://localhost", "http://localhost:7474/db/neo4j/query/v2")]
    [InlineData("https://localhost", "https://localhost:7473/db/neo4j/query/v2")]
    [InlineData("https://localhost:443", "https://localhost/db/neo4j/query/v2")]
    [InlineData("http://[::1]", "http://[::1]:7474/db/neo4j/query/v2")]
    [InlineData("http://localhost:17474/", "http://localhost:17474/db/neo4j/query/v2")]
    [InlineData("http://user:pa/ss@localhost:7474/history", "http://localhost:7474/db/history/query/v2")]
    public void An_address_names_server_and_database(string text, string query) => Assert.Equal(query, Parse(text).Query.ToString());

    [Theory]
    [InlineData("http://localhost", "env:fromenv")]
    [InlineData("http://eve@localhost", "eve:fromenv")]
    [InlineData("http://eve:@localhost", "eve:")]
    [InlineData("http://eve:a:b/c@d@localhost/history", "eve:a:b/c@d")]
    [InlineData("http://eve:p%40ss@localhost", "eve:p@ss")]
    public void Who_asks_comes_from_the_address_or_else_from_the_environment(string text, string pair)
    {
        var target = Parse(text, ("NEO4J_USERNAME", "env"), ("NEO4J_PASSWORD", "fromenv"));

        Assert.Equal("Basic", target.Authorization?.Scheme);
        Assert.Equal(pair, Encoding.UTF8.GetString(Convert.FromBase64String(target.Authorization?.Parameter ?? "")));
    }

    [Fact]
    public void A_token_is_sent_as_a_bearer() =>
        Assert.Equal("Bearer abc", Parse("http://localhost", ("NEO4J_TOKEN", "abc")).Authorization?.ToString());

    [Fact]
    public void Without_user_and_password_nothing_is_said() => Assert.Null(Parse("http://localhost").Authorization);

    [Fact]
    public void The_database_of_the_environment_yields_to_that_of_the_address()
    {
        Assert.Equal("env", Parse("http://localhost", ("NEO4J_DATABASE", "env")).Database);
        Assert.Equal("history", Parse("http://localhost/history", ("NEO4J_DATABASE", "env")).Database);
    }

    [Fact]
    public void A_longer_path_is_refused()
    {
        var error = Assert.Throws<GraphException>(() => Parse("http://me:secret@localhost:7474/db/data"));

        Assert.Contains("the name of a database and nothing else", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    private static HttpTarget Parse(string text, params (string Name, string Value)[] variables) =>
        HttpTarget.Parse(
            text,
            GraphConnections.ParseAddress(text),
            name => variables.FirstOrDefault(variable => variable.Name == name).Value
        );
}
