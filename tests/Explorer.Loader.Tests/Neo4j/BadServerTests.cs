using Explorer.Connections;
using Explorer.Connections.Opening;
using Explorer.Content.Tests.Neo4j;
using Explorer.Loader.Tests.Commands;

namespace Explorer.Loader.Tests.Neo4j;

/// <summary>Whatever is wrong with the server: exit code 4, one sentence that says what to do, and no trace of the program's inside.</summary>
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
    public async Task A_server_whose_disk_is_full_shows_what_it_showed_once_it_has_room_again_and_when_it_only_reads()
    {
        var home = Directory.CreateTempSubdirectory("explorer-").FullName;
        using DataSetCopy one = new(),
            other = new();
        other.Set("people.csv", "stalin", "tier", "2");
        try
        {
            var (shown, code, error) = ("", 0, "");
            await using (var full = await PrivateNeo4j.StartAsync(mostFileBlocks: 4096, "--no-auth", "--home", home))
            {
                await using var graph = await OpenAsync(full);
                for (var i = 0; code == 0 && i < 20; i++)
                {
                    shown = i == 0 ? "" : await ShownPicture.OfAsync(graph);
                    string[] staged = ["--graph", full.Address, "--staged-above", "0", "--batch", "100"];
                    (code, _, error) = await Line(full).RunAsync(["load", (i % 2 == 0 ? one : other).Folder, .. staged]);
                }
            }

            Assert.Equal(4, code);
            Assert.Contains("Make room there, start it anew", error.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
            await using (var roomy = await PrivateNeo4j.StartAsync("--no-auth", "--home", home))
            {
                await using var again = await OpenAsync(roomy);
                Assert.Equal(shown, await ShownPicture.OfAsync(again));
                Assert.Equal(0, (await Line(roomy).RunAsync("load", other.Folder, "--graph", roomy.Address)).ExitCode);
            }

            await using var reading = await PrivateNeo4j.StartAsync(
                "--no-auth",
                "--home",
                home,
                "--set",
                "server.databases.default_to_read_only=true"
            );
            await ExpectAsync(Line(reading), reading.Address, "read-only");
            Assert.Equal(0, (await Line(reading).RunAsync("load", "--dry-run", "--graph", reading.Address)).ExitCode);
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }

    private static Task<IGraphConnection> OpenAsync(PrivateNeo4j server) =>
        GraphConnections.OpenAsync(
            server.Address,
            new GraphConnectionOptions { Environment = server.Login.GetValueOrDefault },
            TestContext.Current.CancellationToken
        );

    private static string SharedServer()
    {
        Assert.SkipWhen(Neo4jGraph.Address is null, "EXPLORER_TEST_NEO4J_HTTP is not set: there is no Neo4j server to test with.");
        return Neo4jGraph.Address!;
    }

    private static CommandLine Line(PrivateNeo4j? server = null)
    {
        var line = new CommandLine();
        foreach (var name in new[] { "NEO4J_USERNAME", "NEO4J_PASSWORD" })
        {
            line.Environment[name] = server?.Login.GetValueOrDefault(name) ?? Environment.GetEnvironmentVariable(name) ?? "";
        }
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
