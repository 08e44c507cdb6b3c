#if NEO4J_PACKAGES
using DotNet.Testcontainers.Builders;
using Testcontainers.Neo4j;
#endif

namespace Explorer.Connections.Tests.Neo4j;

/// <summary>
/// The real Neo4j server that the tests may use: the one that EXPLORER_TEST_NEO4J (Bolt) and EXPLORER_TEST_NEO4J_HTTP name, else a container of their own where
/// the build has the packages and a Docker engine answers. All that is in it is theirs to delete.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private const string User = "neo4j";
    private const string ContainerPassword = "explorer-test";

#if NEO4J_PACKAGES
    private const string Image = "neo4j:5.26-community";
    private Neo4jContainer? _container;
#endif

    private string _missing = "";

    /// <summary>Its HTTP address; null where there is none.</summary>
    public string? Http { get; private set; } = Variable("EXPLORER_TEST_NEO4J_HTTP");

    /// <summary>Its Bolt address; null where there is none.</summary>
    public string? Bolt { get; private set; } = Variable("EXPLORER_TEST_NEO4J");

    public async ValueTask InitializeAsync()
    {
        if (Http is not null || Bolt is not null)
            return;
#if NEO4J_PACKAGES
        try
        {
            _container = new Neo4jBuilder(Image).WithEnvironment("NEO4J_AUTH", $"{User}/{ContainerPassword}").Build();
        }
        catch (DockerUnavailableException)
        {
            _missing = "no Docker engine answers that could start one";
            return;
        }

        await _container.StartAsync();
        Http = $"http://{_container.Hostname}:{_container.GetMappedPublicPort(Neo4jBuilder.Neo4jHttpPort)}";
        Bolt = $"bolt://{_container.Hostname}:{_container.GetMappedPublicPort(Neo4jBuilder.Neo4jBoltPort)}";
#else
        _missing = "this build has no Testcontainers to start one (-p:Neo4jPackages=true)";
        await Task.CompletedTask;
#endif
    }

    public async ValueTask DisposeAsync()
    {
#if NEO4J_PACKAGES
        if (_container is not null)
            await _container.DisposeAsync();
#else
        await Task.CompletedTask;
#endif
    }

    /// <summary>Its HTTP address; skips the test where there is none.</summary>
    public string RequireHttp() => Require(Http, "EXPLORER_TEST_NEO4J_HTTP");

    /// <summary>Its Bolt address; skips the test where there is none.</summary>
    public string RequireBolt() => Require(Bolt, "EXPLORER_TEST_NEO4J");

    /// <summary>Opens it.</summary>
    /// <param name="address">One of its addresses.</param>
    /// <param name="options">How; who asks is known here.</param>
    public Task<IGraphConnection> OpenAsync(string address, GraphConnectionOptions? options = null) =>
        GraphConnections.OpenAsync(
            address,
            (options ?? new GraphConnectionOptions()) with
            {
                Environment = EnvironmentOf,
            },
            TestContext.Current.CancellationToken
        );

    /// <summary>Opens it, emptied.</summary>
    public async Task<IGraphConnection> OpenEmptyAsync(string address)
    {
        var graph = await OpenAsync(address);
        await WriteAsync(graph, "MATCH (n) DETACH DELETE n");
        foreach (var name in await NamesAsync(graph, "SHOW CONSTRAINTS YIELD name"))
            await WriteAsync(graph, $"DROP CONSTRAINT {name}");
        foreach (var name in await NamesAsync(graph, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
            await WriteAsync(graph, $"DROP INDEX {name}");
        return graph;
    }

    /// <summary>The environment, in which user and password of the container stand too, where there is one.</summary>
    private string? EnvironmentOf(string name)
    {
#if NEO4J_PACKAGES
        if (_container is not null)
            return name switch
            {
                "NEO4J_USERNAME" => User,
                "NEO4J_PASSWORD" => ContainerPassword,
                _ => null,
            };
#endif
        return Environment.GetEnvironmentVariable(name);
    }

    private string Require(string? address, string variable)
    {
        var also = _missing.Length == 0 ? "" : $", and {_missing}";
        Assert.SkipWhen(
            address is null,
            $"{variable} is not set{also}: there is no Neo4j server to test with. tests/run.sh starts one where ../shared/neo4j is there."
        );
        return address!;
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static async Task WriteAsync(IGraphConnection graph, string text)
    {
        await using var cursor = await graph.RunAsync(new Statement(text), AccessMode.Write, TestContext.Current.CancellationToken);
        await cursor.ConsumeAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<List<string>> NamesAsync(IGraphConnection graph, string text)
    {
        await using var cursor = await graph.RunAsync(new Statement(text), AccessMode.Read, TestContext.Current.CancellationToken);
        var names = new List<string>();
        await foreach (var record in cursor.ReadAsync(TestContext.Current.CancellationToken))
            names.Add(record[0].AsString());
        return names;
    }
}
