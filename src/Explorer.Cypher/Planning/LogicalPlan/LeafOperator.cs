namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>An operator without input.</summary>
internal abstract record LeafOperator : LogicalOperator
{
    public override IReadOnlyList<LogicalOperator> Inputs => [];

    public override LogicalOperator WithInputs(IReadOnlyList<LogicalOperator> inputs) => this;
}
