using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Patterns;

/// <summary>A comparison of a property of a variable with something else, the property on the left.</summary>
internal readonly record struct PropertyComparison(ComparisonOperator Operator, Expression Value)
{
    /// <summary>The comparison, if the expression is one of this property and its other side does not use the variable.</summary>
    public static PropertyComparison? Of(Expression expression, Variable variable, string key)
    {
        if (expression is not Comparison { Operators: [var sign], Operands: [var left, var right] })
        {
            return null;
        }

        if (IsProperty(left, variable, key))
        {
            return new PropertyComparison(sign, right);
        }

        return IsProperty(right, variable, key) ? new PropertyComparison(sign.Turned(), left) : null;
    }

    private static bool IsProperty(Expression expression, Variable variable, string key) =>
        expression is PropertyAccess { Target: Variable target } access && target.Symbol == variable.Symbol && access.Key == key;
}
