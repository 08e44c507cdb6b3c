namespace Explorer.Benchmarks.Load;

/// <summary>A Neo4j server of its own, fresh and empty, from ../shared/neo4j.</summary>
internal sealed class Neo4jKit : IAsyncDisposable
{
    private readonly string _folder;
    private readonly Dictionary<string, string> _variables;

    private Neo4jKit(string folder, Dictionary<string, string> variables) => (_folder, _variables) = (folder, variables);

    /// <summary>Its HTTP address.</summary>
    public string Address => _variables["NEO4J_HTTP"];

    /// <summary>The folder that LOAD CSV reads from.</summary>
    public string Import => Path.Combine(_variables["EXPLORER_TEST_NEO4J_HOME"], "import");

    /// <summary>User name and password.</summary>
    public IReadOnlyDictionary<string, string> Login =>
        _variables.Where(one => one.Key is "NEO4J_USERNAME" or "NEO4J_PASSWORD").ToDictionary();

    public static async Task<Neo4jKit> StartAsync(string shared)
    {
        var folder = Path.Combine(shared, "neo4j");
        var file = Path.GetTempFileName();
        // The server keeps the output of the script open, so that is no way to hear from the script.
        var command = $"'{folder}/start' --heap 2g --page-cache 1g --timeout 600 --env '{file}' >/dev/null 2>&1";
        await Tool.RunAsync("sh", new Dictionary<string, string>(), "-c", command);
        var variables = File.ReadLines(file)
            .Select(line => line["export ".Length..].Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[1].Trim('\'', '"'), StringComparer.Ordinal);
        File.Delete(file);
        return new Neo4jKit(folder, variables);
    }

    public async ValueTask DisposeAsync() =>
        await Tool.RunAsync(Path.Combine(_folder, "stop"), new Dictionary<string, string>(), _variables["EXPLORER_TEST_NEO4J_HOME"]);
}
