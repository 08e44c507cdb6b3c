using System.Diagnostics;

namespace Explorer.Content.Tests.Neo4j;

/// <summary>A Neo4j server of a test's own, to be broken: started by ../shared/neo4j. Skips the test where that is not there or no server is wanted.</summary>
internal sealed class PrivateNeo4j : IAsyncDisposable
{
    private static readonly string Kit = Path.GetFullPath("../../shared/neo4j", DataSetCopy.Cypher.Path);

    private readonly Dictionary<string, string> _variables;

    private PrivateNeo4j(Dictionary<string, string> variables) => _variables = variables;

    public string Address => _variables["NEO4J_HTTP"];

    public string SecureAddress => _variables["NEO4J_HTTPS"];

    public string Home => _variables["EXPLORER_TEST_NEO4J_HOME"];

    public Dictionary<string, string> Login =>
        _variables.Where(one => one.Key is "NEO4J_USERNAME" or "NEO4J_PASSWORD").ToDictionary(StringComparer.Ordinal);

    public static Task<PrivateNeo4j> StartAsync(params string[] options) => StartAsync(mostFileBlocks: 0, options);

    /// <summary>Starts one that cannot write files of more than so many blocks of 512 bytes; to it, that is a disk that is full. 0: no limit.</summary>
    public static async Task<PrivateNeo4j> StartAsync(int mostFileBlocks, params string[] options)
    {
        Assert.SkipWhen(
            Neo4jGraph.Address is null || !File.Exists(Path.Combine(Kit, "start")),
            "EXPLORER_TEST_NEO4J_HTTP is not set, or ../shared/neo4j is not there: no server to break."
        );
        var file = Path.GetTempFileName();
        try
        {
            // The server keeps the output of the script open, so the script tells by a file.
            await RunAsync(mostFileBlocks, ["start", "--heap", "512m", "--timeout", "400", "--env", file, .. options]);
            return new PrivateNeo4j(
                File.ReadLines(file)
                    .Select(line => line["export ".Length..].Split('=', 2))
                    .ToDictionary(pair => pair[0], pair => pair[1].Trim('\'', '"'), StringComparer.Ordinal)
            );
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Ends it as a power cut would.</summary>
    public Task KillAsync() => RunAsync(mostFileBlocks: 0, ["stop", "--kill", Home]);

    public async ValueTask DisposeAsync() => await RunAsync(mostFileBlocks: 0, ["stop", Home]);

    private static async Task RunAsync(int mostFileBlocks, string[] command)
    {
        var words = string.Join(' ', command.Skip(1).Select(word => $"'{word}'"));
        var limit = mostFileBlocks > 0 ? $"ulimit -f {mostFileBlocks} && " : "";
        using var process = Process.Start("sh", ["-c", $"{limit}'{Kit}/{command[0]}' {words} >/dev/null 2>&1"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0 || command[0] == "stop", $"{command[0]} failed with {process.ExitCode}.");
    }
}
