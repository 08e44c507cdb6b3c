using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>The rows of the left whose keys are not among those of the right, which is read once, before the left.</summary>
internal sealed record AntiSemiJoin(LogicalOperator Left, LogicalOperator Right, IReadOnlyList<Variable> Keys)
    : JoiningOperator(Left, Right)
{
    public override IEnumerable<Variable> Reads => Keys;

    public override string Details => string.Join(", ", Keys);
}
