namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Lets nothing through before its input has ended, so that clauses see only what earlier clauses wrote.</summary>
internal sealed record Eager(LogicalOperator Input) : StackingOperator(Input);
