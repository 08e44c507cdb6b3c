using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Expressions;

/// <summary>Puts one variable in the place of another.</summary>
internal static class Substitution
{
    /// <summary>The expression with every use of <paramref name="variable"/> replaced.</summary>
    public static Expression Replace(Expression expression, Variable variable, Expression replacement) =>
        expression is Variable used
            ? used.Symbol == variable.Symbol
                ? replacement
                : used
            : expression.MapChildren(child => Replace(child, variable, replacement));

    /// <summary>Whether every use of a variable in the expression can be replaced; those inside a nested plan cannot.</summary>
    public static bool Reaches(Expression expression) => !expression.Flatten().Any(e => e is NestedPlan);
}
