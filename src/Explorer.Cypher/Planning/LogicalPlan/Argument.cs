namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The one row that is there before a query or a part of it begins.</summary>
internal sealed record Argument : LeafOperator;
