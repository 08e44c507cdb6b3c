using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Expressions;

/// <summary>Puts one variable in the place of another.</summary>
internal static class Substitution
{
    /// <summary>The expression with every use of <paramref name="variable"/> replaced.</summary>
    public static Expression Replace(Expression expression, Variable variable, Expression replacement)
    {
        StackGuard.Check();
        return expression is not Variable used ? expression.MapChildren(child => Replace(child, variable, replacement))
            : used.Symbol == variable.Symbol ? replacement
            : used;
    }

    /// <summary>Whether every use of a variable in the expression can be replaced; those inside a nested plan cannot.</summary>
    public static bool Reaches(Expression expression) => !expression.Flatten().Any(e => e is NestedPlan);
}
