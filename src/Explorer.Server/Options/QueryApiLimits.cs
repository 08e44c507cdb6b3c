namespace Explorer.Server.Options;

/// <summary>What a client of the Query API may use.</summary>
public sealed record QueryApiLimits
{
    /// <summary>The longest time that one statement may run, and that its records may be read. Default: 30 seconds.</summary>
    public TimeSpan StatementTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>After which time without a request an explicit transaction is rolled back. Default: 60 seconds, as at Neo4j.</summary>
    public TimeSpan TransactionIdle { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many explicit transactions may be open at once. Default: 100.</summary>
    public int OpenTransactions { get; init; } = 100;

    /// <summary>The largest body of a request, in bytes. Default: 32 MiB.</summary>
    public int BodyBytes { get; init; } = 32 << 20;
}
