using Explorer.Loader.Tests.Commands;

namespace Explorer.Loader.Tests.Neo4j;

/// <summary>Whatever is wrong with the server: exit code 4, one sentence that says what to do, and no trace of the program's inside.</summary>
[Collection(Neo4jCollection.Name)]
public sealed class BadServerTests
{
    private const string Secret = "not-the-password";

    [Fact]
    public async Task A_wrong_password()
    {
        var line = Line();
        line.Environment["NEO4J_PASSWORD"] = Secret;

        await ExpectAsync(line, SharedServer(), "refuses this user name or password. Check NEO4J_USERNAME and NEO4J_PASSWORD");
    }

    [Fact]
    public async Task An_unknown_database() => await ExpectAsync(Line(), $"{SharedServer()}/nowhere", "has no database \"nowhere\"");

    [Fact]
    public async Task No_such_host() => await ExpectAsync(Line(), "http://nowhere.invalid:7474", "There is no host \"nowhere.invalid\"");

    [Fact]
    public async Task Nobody_listens() => await ExpectAsync(Line(), "http://127.0.0.1:9", "Nothing answers at http://127.0.0.1:9.");

    [Fact]
    public async Task TLS_on_a_port_without_it() =>
        await ExpectAsync(
            Line(),
            SharedServer().Replace("http://", "https://", StringComparison.Ordinal),
            "does not speak TLS. Write http:// instead of https://"
        );

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_and_a_server_that_dies_in_the_middle()
    {
        await using var server = await PrivateNeo4j.StartAsync("--tls");
        var line = Line(server);
        await ExpectAsync(line, server.SecureAddress, "The certificate of");

        var load = ExpectAsync(line, server.Address, "Is ", "--staged-above", "0", "--batch", "1");
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);
        await server.KillAsync();
        await load;
    }

    [Fact]
    public async Task A_server_that_only_reads()
    {
        var home = Directory.CreateTempSubdirectory("explorer-").FullName;
        try
        {
            await using (await PrivateNeo4j.StartAsync("--home", home)) { }
            await using var server = await PrivateNeo4j.StartAsync("--home", home, "--set", "server.databases.default_to_read_only=true");
            await ExpectAsync(Line(server), server.Address, "read-only");
            Assert.Equal(0, (await Line(server).RunAsync("load", "--dry-run", "--graph", server.Address)).ExitCode);
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static string SharedServer()
    {
        Assert.SkipWhen(Neo4jGraph.Address is null, "EXPLORER_TEST_NEO4J_HTTP is not set: there is no Neo4j server to test with.");
        return Neo4jGraph.Address!;
    }

    private static CommandLine Line(PrivateNeo4j? server = null)
    {
        var line = new CommandLine();
        foreach (var name in new[] { "NEO4J_USERNAME", "NEO4J_PASSWORD" })
            line.Environment[name] = server?.Login.GetValueOrDefault(name) ?? Environment.GetEnvironmentVariable(name) ?? "";
        return line;
    }

    private static async Task ExpectAsync(CommandLine line, string address, string sentence, params string[] options)
    {
        var (code, output, error) = await line.RunAsync(["load", "--graph", address, .. options]);

        Assert.Equal((4, ""), (code, output));
        var last = error.TrimEnd('\n').Split('\n')[^1];
        Assert.Contains(sentence, last, StringComparison.Ordinal);
        Assert.EndsWith(".", last.Replace('?', '.'), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error, StringComparison.Ordinal);
    }
}
