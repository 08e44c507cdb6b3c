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

    /// <summary>The most rows of one answer. Default: 1,000,000.</summary>
    public long Rows { get; init; } = 1_000_000;

    /// <summary>The most bytes of one answer. Default: 256 MiB.</summary>
    public long AnswerBytes { get; init; } = 256L << 20;

    /// <summary>What the statements that run may hold together, in bytes; one alone may hold half of it. Default: 768 MiB. Of the embedded engine only.</summary>
    public long MemoryBytes { get; init; } = 768L << 20;

    /// <summary>How many statements of one visitor may run at once. Default: 4.</summary>
    public int AtOncePerVisitor { get; init; } = 4;

    /// <summary>How many statements may run at once. Default: two for each processor, and at least 4.</summary>
    public int AtOnce { get; init; } = Math.Max(4, 2 * Environment.ProcessorCount);

    /// <summary>How long a statement waits for one of those that run to end. Default: 2 seconds.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a statement that runs may go on when the server is asked to stop. Default: 3 seconds.</summary>
    public TimeSpan AtStop { get; init; } = TimeSpan.FromSeconds(3);
}
