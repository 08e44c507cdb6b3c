using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The rows of the input; if there is none, one row in which the variables of the input are null.</summary>
internal sealed record Optional(LogicalOperator Input) : StackingOperator(Input)
{
    /// <summary>The variables of an outer row that the input reads; null where the input is no pattern.</summary>
    public IReadOnlyList<Variable>? Imports { get; init; }

    /// <summary>The input for all outer rows at once; null where it cannot be.</summary>
    public Lazy<TableSubquery?>? Table { get; init; }
}
