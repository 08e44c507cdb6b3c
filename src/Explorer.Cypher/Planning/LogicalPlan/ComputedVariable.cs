using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.LogicalPlan;

/// <summary>A variable and the expression that gives its value.</summary>
internal sealed record ComputedVariable(Variable Variable, Expression Expression)
{
    public override string ToString()
    {
        var text = Expression.ToString();
        return text == Variable.ToString() ? text : $"{text} AS {Variable}";
    }
}
