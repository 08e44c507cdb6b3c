namespace Explorer.Cypher.Execution.Operators;

/// <summary>A slot to sort by, and whether downwards.</summary>
internal readonly record struct SortKey(int Slot, bool Descending);
