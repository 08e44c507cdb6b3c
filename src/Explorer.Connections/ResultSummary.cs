namespace Explorer.Connections;

/// <summary>What a statement did to the graph; the counters have Neo4j's names and meanings.</summary>
/// <param name="Counters">The numbers of things created, set and deleted.</param>
public sealed record ResultSummary(UpdateCounters Counters);
