using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>A row per element of a list.</summary>
internal sealed record Unwind(LogicalOperator Input, Expression List, Variable Variable) : StackingOperator(Input)
{
    public override IEnumerable<Variable> Introduces => [Variable];

    public override IEnumerable<Expression> Expressions => [List];

    public override string Details => $"{List} AS {Variable}";
}
