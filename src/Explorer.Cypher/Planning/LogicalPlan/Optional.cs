namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The rows of the input; if there is none, one row in which the variables of the input are null.</summary>
internal sealed record Optional(LogicalOperator Input) : StackingOperator(Input);
