using System.Text;
using Explorer.Connections.Neo4j;
using Explorer.Connections.Neo4j.Http;
using Explorer.Connections.Opening;

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

    [Fact]
    public void User_and_password_are_sent_as_Basic()
    {
        var target = Parse("http://eve:s%C3%A9same@localhost");

        Assert.Equal("Basic", target.Authorization?.Scheme);
        Assert.Equal("eve:sésame", Encoding.UTF8.GetString(Convert.FromBase64String(target.Authorization?.Parameter ?? "")));
    }

    [Fact]
    public void A_token_is_sent_as_a_bearer() =>
        Assert.Equal("Bearer abc", Parse("http://localhost", ("NEO4J_TOKEN", "abc")).Authorization?.ToString());

    [Fact]
    public void Without_user_and_password_nothing_is_said() => Assert.Null(Parse("http://localhost").Authorization);

    private static HttpTarget Parse(string text, params (string Name, string Value)[] variables) =>
        new(
            Neo4jTarget.Parse(
                text,
                GraphConnections.ParseAddress(text),
                name => variables.FirstOrDefault(variable => variable.Name == name).Value
            )
        );
}
