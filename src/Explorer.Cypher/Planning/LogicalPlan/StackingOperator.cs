namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>An operator on top of one other.</summary>
internal abstract record StackingOperator(LogicalOperator Input) : LogicalOperator
{
    public override IReadOnlyList<LogicalOperator> Inputs => [Input];

    public override LogicalOperator WithInputs(IReadOnlyList<LogicalOperator> inputs) => this with { Input = inputs[0] };
}
