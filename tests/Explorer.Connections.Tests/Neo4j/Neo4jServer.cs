using Docker.DotNet;
using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;
using Explorer.Connections.Opening;

namespace Explorer.Connections.Tests.Neo4j;

/// <summary>
/// The real Neo4j server that the tests may use: the one that EXPLORER_TEST_NEO4J (Bolt) and EXPLORER_TEST_NEO4J_HTTP name, else a container of their own where
/// a Docker engine answers; EXPLORER_TEST_NEO4J_IMAGE names another image for it. All that is in it is theirs to delete.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    private const string User = "neo4j";
    private const string ContainerPassword = "explorer-test";

    private const string Image = "neo4j:5.26-community";
    private const int HttpPort = 7474;
    private const int BoltPort = 7687;

    private IContainer? _container;
    private string _missing = "";

    /// <summary>Its HTTP address; null where there is none.</summary>
    public string? Http { get; private set; } = Variable("EXPLORER_TEST_NEO4J_HTTP");

    /// <summary>Its Bolt address; null where there is none.</summary>
    public string? Bolt { get; private set; } = Variable("EXPLORER_TEST_NEO4J");

    public async ValueTask InitializeAsync()
    {
        if (Http is not null || Bolt is not null)
        {
            return;
        }
        try
        {
            _container = new ContainerBuilder(Variable("EXPLORER_TEST_NEO4J_IMAGE") ?? Image)
                .WithEnvironment("NEO4J_AUTH", $"{User}/{ContainerPassword}")
                .WithPortBinding(HttpPort, assignRandomHostPort: true)
                .WithPortBinding(BoltPort, assignRandomHostPort: true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(HttpPort)))
                .Build();
        }
        catch (DockerUnavailableException exception)
        {
            _missing = $"no Docker engine answers that could start one ({Reason(exception)})";
            return;
        }

        try
        {
            await _container.StartAsync();
        }
        catch (DockerApiException exception)
        {
            // An engine that can fetch no image is like none.
            _missing = $"the Docker engine could not start one ({Reason(exception)})";
            return;
        }

        Http = $"http://{_container.Hostname}:{_container.GetMappedPublicPort(HttpPort)}";
        Bolt = $"bolt://{_container.Hostname}:{_container.GetMappedPublicPort(BoltPort)}";
    }

    public async ValueTask DisposeAsync()
    {
        if (_container is not null)
        {
            await _container.DisposeAsync();
        }
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
        {
            await WriteAsync(graph, $"DROP CONSTRAINT {name}");
        }
        foreach (var name in await NamesAsync(graph, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
        {
            await WriteAsync(graph, $"DROP INDEX {name}");
        }
        return graph;
    }

    /// <summary>The environment, in which user and password of the container stand too, where there is one.</summary>
    private string? EnvironmentOf(string name)
    {
        if (_container is not null)
        {
            return name switch
            {
                "NEO4J_USERNAME" => User,
                "NEO4J_PASSWORD" => ContainerPassword,
                _ => null,
            };
        }

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

    /// <summary>What lies deepest, such as an engine that speaks an older version of the interface: DOCKER_API_VERSION names that.</summary>
    private static string Reason(Exception exception)
    {
        while (exception.InnerException is { } inner)
        {
            exception = inner;
        }

        return exception.Message.ReplaceLineEndings(" ").Trim();
    }

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
        {
            names.Add(record[0].AsString());
        }
        return names;
    }
}
