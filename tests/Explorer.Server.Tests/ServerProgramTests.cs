using System.Net;
using System.Net.Sockets;

namespace Explorer.Server.Tests;

/// <summary>How the program ends when it cannot start: one sentence and an exit code, never a stack trace.</summary>
public sealed class ServerProgramTests
{
    [Fact]
    public async Task A_taken_port_is_told_with_a_way_out()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var (code, error) = await RunAsync("--urls", address);

        Assert.Equal(5, code);
        Assert.Contains($"{address} is taken by another program.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "--colour is not known", "--colour", "blue")]
    [InlineData(2, "does not exist or has no index.html", "--web", "/nowhere")]
    [InlineData(2, "does not exist or has no queries", "--cypher", "/nowhere")]
    [InlineData(3, "There is no data set 'rome'", "--dataset", "rome")]
    [InlineData(4, "the scheme mysql is not known", "--graph", "mysql://localhost")]
    [InlineData(4, "localhost:9", "--graph", "bolt://neo4j:secret@localhost:9")]
    [InlineData(4, "its folder does not exist", "--graph", "embedded:/nowhere/graph.db")]
    public async Task What_keeps_the_server_from_starting_is_told_in_one_line(int code, string part, string option, string value)
    {
        var (actual, error) = await RunAsync(option, value, "--urls", "http://127.0.0.1:0");

        Assert.Equal(code, actual);
        Assert.Contains(part, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.DoesNotContain("secret", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_the_machine_lacks_is_told()
    {
        var (actual, error) = await RunAsync("--urls", "http://192.0.2.1:5180", "--expose");

        Assert.Equal(5, actual);
        Assert.Contains("no such address", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private static async Task<(int Code, string Error)> RunAsync(params string[] args)
    {
        var error = new StringWriter();
        var code = await ServerProgram.RunAsync(args, _ => null, TextWriter.Null, error);
        return (code, error.ToString());
    }
}
