using Explorer.Cypher.Execution;
using Explorer.Cypher.Planning.Rewrites;
using Explorer.Cypher.Procedures;

namespace Explorer.Cypher;

/// <summary>How an engine works.</summary>
public sealed record CypherEngineOptions
{
    /// <summary>The limits of a run that brings none of its own. Default: <see cref="QueryLimits.Default"/>.</summary>
    public QueryLimits Limits { get; init; } = QueryLimits.Default;

    /// <summary>How many prepared queries are kept; the oldest goes first. Default: 500.</summary>
    public int PreparedQueries { get; init; } = 500;

    /// <summary>What the one database is called. Default: neo4j.</summary>
    public string DatabaseName { get; init; } = "neo4j";

    /// <summary>Refuses every statement that could change the graph, whatever the transaction would allow. Default: false.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>The folder below which LOAD CSV may read files; null lets it read nothing. Default: null.</summary>
    public string? ImportFolder { get; init; }

    /// <summary>The clock of time limits and of <c>datetime()</c>. Default: the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The procedures that statements may call. Default: the built-in ones.</summary>
    public ProcedureRegistry Procedures { get; init; } = new();

    /// <summary>
    /// How many threads may help statements that group many rows, all together, where the processor has nothing else to do: a statement is helped only while no more statements and helpers are at
    /// work than this and one. 0 for none. Default: one less than there are cores.
    /// </summary>
    public int HelpingThreads { get; init; } = Environment.ProcessorCount - 1;

    /// <summary>How many rows must be expected for help; tests take fewer. Default: 20,000.</summary>
    internal double HelpedRows { get; init; } = 20_000;

    /// <summary>Which of several equal plans is taken; tests compare the answers of all. Default: the cheapest.</summary>
    internal PlanChoice Plans { get; init; }
}
