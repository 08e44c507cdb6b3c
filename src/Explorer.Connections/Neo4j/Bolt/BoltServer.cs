using global::Neo4j.Driver;
using DriverAccess = global::Neo4j.Driver.AccessMode;

namespace Explorer.Connections.Neo4j.Bolt;

/// <summary>The driver for one server or cluster, and what all its sessions share.</summary>
internal sealed class BoltServer : IAsyncDisposable
{
    /// <summary>How many records are asked for at a time; about twice as many wait in memory at most.</summary>
    private const int FetchSize = 1000;

    private readonly IDriver _driver;

    /// <summary>Makes the driver; it connects when a session needs it.</summary>
    /// <exception cref="GraphException">The driver refuses the address.</exception>
    public BoltServer(Neo4jTarget target, GraphConnectionOptions options)
    {
        Target = target;
        Options = options;
        try
        {
            _driver = Connect(target.Server);
        }
        catch (Exception refused) when (refused is ArgumentException or NotSupportedException)
        {
            throw new GraphException(
                GraphStatusCodes.InvalidAddress,
                $"\"{target.Address}\" is no address that the Neo4j driver takes: {refused.Message}",
                refused
            );
        }
    }

    /// <summary>Which database of which server.</summary>
    public Neo4jTarget Target { get; }

    /// <summary>How the connection was opened.</summary>
    public GraphConnectionOptions Options { get; }

    /// <summary>What the connection has written so far.</summary>
    public BookmarkChain Bookmarks { get; } = new();

    /// <summary>Opens a session for one statement or one transaction. No connection is taken yet.</summary>
    public BoltSession Open(TransactionSettings settings)
    {
        var waitedFor = Bookmarks.Current;
        var session = _driver.AsyncSession(config =>
        {
            config.WithDefaultAccessMode(settings.Mode == AccessMode.Read ? DriverAccess.Read : DriverAccess.Write);
            config.WithFetchSize(FetchSize);
            config.WithBookmarks(global::Neo4j.Driver.Bookmarks.From(BookmarkChain.WaitFor(settings, waitedFor)));
            if (Target.Database is { } database)
                config.WithDatabase(database);
        });
        return new BoltSession(this, session, settings, waitedFor);
    }

    /// <summary>Knocks at a cluster's door as if it were a single server, because the driver does not say why it found no way in.</summary>
    /// <returns>Why not; null if the door opens.</returns>
    public async Task<Exception?> DiagnoseAsync()
    {
        var door = new UriBuilder(Target.Server) { Query = "" };
        door.Scheme = door.Scheme.Replace("neo4j", "bolt", StringComparison.Ordinal);
        await using var driver = Connect(door.Uri);
        try
        {
            await driver.VerifyConnectivityAsync();
            return null;
        }
        catch (Exception cause)
        {
            return cause;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    private IDriver Connect(Uri address) => GraphDatabase.Driver(address, Token(Target.Login), config => Configure(config, Options));

    private static void Configure(ConfigBuilder config, GraphConnectionOptions options)
    {
        config.WithUserAgent("Explorer");
        config.WithConnectionTimeout(TimeSpan.FromSeconds(10));
        config.WithConnectionAcquisitionTimeout(options.Silence);
        config.WithMaxTransactionRetryTime(TimeSpan.Zero); // Trying again is ours.
        config.WithMaxConnectionLifetime(TimeSpan.FromMinutes(30));
        config.WithSocketKeepAliveEnabled(enable: true);
        if (options.Remark is { } remark)
            config.WithLogger(new BoltLog(remark));
    }

    private static IAuthToken Token(Neo4jLogin login) =>
        login switch
        {
            { Token: { } token } => AuthTokens.Bearer(token),
            { User: { } user } => AuthTokens.Basic(user, login.Password),
            _ => AuthTokens.None,
        };
}
