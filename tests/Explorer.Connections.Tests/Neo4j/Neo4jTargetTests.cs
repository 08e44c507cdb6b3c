using Explorer.Connections.Neo4j;
using Explorer.Connections.Opening;

namespace Explorer.Connections.Tests.Neo4j;

public sealed class Neo4jTargetTests
{
    [Theory]
    [InlineData("http://localhost", "http://localhost:7474/")]
    [InlineData("https://localhost", "https://localhost:7473/")]
    [InlineData("bolt://localhost", "bolt://localhost:7687/")]
    [InlineData("bolt+ssc://[::1]", "bolt+ssc://[::1]:7687/")]
    [InlineData("neo4j+s://eve:secret@example.org:443/history", "neo4j+s://example.org:443/")]
    [InlineData("neo4j://localhost?region=north", "neo4j://localhost:7687/?region=north")]
    public void An_address_names_a_server(string text, string server) => Assert.Equal(server, Parse(text).Server.ToString());

    [Theory]
    [InlineData("http://localhost", "env:fromenv")]
    [InlineData("http://eve@localhost", "eve:fromenv")]
    [InlineData("http://eve:@localhost", "eve:")]
    [InlineData("http://eve:a:b/c@d@localhost/history", "eve:a:b/c@d")]
    [InlineData("http://eve:p%40ss@localhost", "eve:p@ss")]
    public void Who_asks_comes_from_the_address_or_else_from_the_environment(string text, string pair)
    {
        var login = Parse(text, ("NEO4J_USERNAME", "env"), ("NEO4J_PASSWORD", "fromenv"), ("NEO4J_AUTH_FILE", "/nosuch")).Login;

        Assert.Equal(pair, $"{login.User}:{login.Password}");
    }

    [Fact]
    public void A_token_stands_for_user_and_password()
    {
        var login = Parse("bolt://localhost", ("NEO4J_TOKEN", "abc"), ("NEO4J_USERNAME", "env")).Login;

        Assert.Equal("abc", login.Token);
        Assert.Null(login.User);
    }

    [Theory]
    [InlineData("eve/a/b\n", "eve:a/b")]
    [InlineData("none", ":")]
    public void User_and_password_may_stand_in_a_file_as_for_Neo4j_itself(string content, string pair)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("auth");
        File.WriteAllText(file, content);

        var login = Parse("bolt://localhost", ("NEO4J_AUTH_FILE", file)).Login;

        Assert.Equal(pair, $"{login.User}:{login.Password}");
        Assert.Equal(content == "none", login.IsNobody);
    }

    [Theory]
    [InlineData(null, "NEO4J_AUTH_FILE names")]
    [InlineData("sesame", "USER/PASSWORD")]
    public void A_file_that_does_not_hold_them_is_told_without_its_content(string? content, string part)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("auth");
        if (content is not null)
        {
            File.WriteAllText(file, content);
        }

        var error = Assert.Throws<GraphException>(() => Parse("bolt://localhost", ("NEO4J_AUTH_FILE", file)));

        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sesame", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_asks_is_nobody_where_nothing_says_so() => Assert.True(Parse("http://localhost").Login.IsNobody);

    [Fact]
    public void The_database_of_the_environment_yields_to_that_of_the_address()
    {
        Assert.Equal("env", Parse("http://localhost", ("NEO4J_DATABASE", "env")).Database);
        Assert.Null(Parse("http://localhost").Database);
        Assert.Equal("history", Parse("http://localhost/history", ("NEO4J_DATABASE", "env")).Database);
    }

    [Theory]
    [InlineData("http://me:secret@localhost:7474/db/data")]
    [InlineData("bolt://me:secret@localhost?region=north")]
    public void What_is_more_than_the_name_of_a_database_is_refused(string text)
    {
        var error = Assert.Throws<GraphException>(() => Parse(text));

        Assert.Contains("the name of a database and nothing else", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    private static Neo4jTarget Parse(string text, params (string Name, string Value)[] variables) =>
        Neo4jTarget.Parse(
            text,
            GraphConnections.ParseAddress(text),
            name => variables.FirstOrDefault(variable => variable.Name == name).Value
        );
}
