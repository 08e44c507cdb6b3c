using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The rows of each branch after those of the one before.</summary>
/// <param name="Branches">The plans.</param>
/// <param name="BranchColumns">For each branch the variables that hold its columns.</param>
/// <param name="Columns">The variables that hold the columns above the union.</param>
internal sealed record Union(
    IReadOnlyList<LogicalOperator> Branches,
    IReadOnlyList<IReadOnlyList<Variable>> BranchColumns,
    IReadOnlyList<Variable> Columns
) : LogicalOperator
{
    public override IReadOnlyList<LogicalOperator> Inputs => Branches;

    public override IEnumerable<Variable> Introduces => Columns;

    public override IEnumerable<Variable> Reads => BranchColumns.SelectMany(c => c);

    public override string Details => string.Join(", ", Columns);

    public override LogicalOperator WithInputs(IReadOnlyList<LogicalOperator> inputs) => this with { Branches = inputs };
}
