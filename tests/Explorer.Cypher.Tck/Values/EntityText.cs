namespace Explorer.Cypher.Tck.Values;

/// <summary>A node, relationship or path of a result table, in canonical text.</summary>
internal sealed record EntityText(string Canonical);
