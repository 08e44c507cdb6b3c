using Explorer.Cypher.Execution;

namespace Explorer.Connections;

/// <summary>How a graph is opened.</summary>
public sealed record GraphConnectionOptions
{
    /// <summary>After how many logged transactions a durable graph's file is compacted when it is opened. Default: 1,000; at least 1.</summary>
    public int CompactAfter { get; init; } = 1000;

    /// <summary>What one statement of the embedded engine may use. Default: 30 seconds, 1 GiB, any number of rows.</summary>
    public QueryLimits Limits { get; init; } = QueryLimits.Default;

    /// <summary>The folder below which LOAD CSV of the embedded engine may read files; null lets it read nothing. Default: null.</summary>
    public string? ImportFolder { get; init; }

    /// <summary>How long a statement of the embedded engine waits for another transaction that is writing. Default: 10 seconds.</summary>
    public TimeSpan LockWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a Neo4j server may say nothing before a statement is given up. Default: 60 seconds.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Reads a variable of the environment: user, password and database of a Neo4j server. Default: the program's own.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;

    /// <summary>
    /// Told in a sentence each what a Neo4j server remarks on a statement, such as a deprecated word, and what its driver warns of; never a value, a password or
    /// the text of a statement. May be called from any thread. Default: nobody is told.
    /// </summary>
    public Action<string>? Remark { get; init; }

    /// <summary>The clock of the embedded engine's time limits and of <c>datetime()</c>, and of waiting for a server. Default: the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The same, with at least so much time for a statement of the embedded engine.</summary>
    /// <param name="time">The time that a statement may be given; less than the default changes nothing.</param>
    public GraphConnectionOptions WithTimeOf(TimeSpan time) =>
        time > Limits.Time ? this with { Limits = Limits with { Time = time } } : this;

    /// <summary>The same, with memory that all statements of the embedded engine share; one alone may hold half.</summary>
    /// <param name="memory">The memory.</param>
    public GraphConnectionOptions WithMemoryOf(StatementMemory memory) =>
        this with
        {
            Limits = Limits with { MemoryBytes = Math.Max(1, memory.Share.Bytes / 2), Share = memory.Share },
        };
}
