using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>Runs the right once per element of a list, for its writes; the row of the left goes on unchanged.</summary>
internal sealed record Foreach(LogicalOperator Left, LogicalOperator Right, Variable Variable, Expression List)
    : JoiningOperator(Left, Right)
{
    public override IEnumerable<Variable> Introduces => [Variable];

    public override IEnumerable<Expression> Expressions => [List];

    public override string Details => $"{Variable} IN {List}";
}
