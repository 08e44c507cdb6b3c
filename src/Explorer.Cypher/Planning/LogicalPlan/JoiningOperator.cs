namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>An operator that brings two plans together.</summary>
internal abstract record JoiningOperator(LogicalOperator Left, LogicalOperator Right) : LogicalOperator
{
    public override IReadOnlyList<LogicalOperator> Inputs => [Left, Right];

    public override LogicalOperator WithInputs(IReadOnlyList<LogicalOperator> inputs) => this with { Left = inputs[0], Right = inputs[1] };
}
