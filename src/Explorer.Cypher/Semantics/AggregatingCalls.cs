using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>Questions about aggregating calls, and sameness of bound expressions.</summary>
internal static class AggregatingCalls
{
    public static bool IsAggregate(Expression expression, IFunctionSignatures functions) =>
        expression is CountStar || (expression is FunctionCall call && functions.Find(call.Name) is { IsAggregate: true });

    public static bool Contains(Expression expression, IFunctionSignatures functions) =>
        expression.Flatten().Any(e => IsAggregate(e, functions));

    /// <summary>Whether two bound expressions have the same text over the same symbols.</summary>
    public static bool AreSame(Expression one, Expression other)
    {
        if (one.GetType() != other.GetType() || one.ToString() != other.ToString())
        {
            return false;
        }
        return SymbolsOf(one).SequenceEqual(SymbolsOf(other));
    }

    /// <summary>The symbols of variables used in an expression, but for its own local ones.</summary>
    public static IEnumerable<Variable> FreeVariables(Expression expression)
    {
        var locals = expression.Flatten().SelectMany(LocalsOf).Symbols();
        return UsesOf(expression).Where(v => !locals.Contains(v.Symbol));
    }

    private static IEnumerable<int> SymbolsOf(Expression expression) => FreeVariables(expression).SymbolOfEach();

    private static IEnumerable<Variable> UsesOf(Expression expression) =>
        expression
            .Flatten()
            .SelectMany(e =>
                e switch
                {
                    Variable variable => [variable],
                    BoundSubquery subquery => subquery.Query.Imports,
                    LabelTest { Labels: DynamicLabel dynamic } => FreeVariables(dynamic.Expression),
                    _ => (IEnumerable<Variable>)[],
                }
            );

    private static IEnumerable<Variable> LocalsOf(Expression expression) =>
        expression switch
        {
            ListComprehension comprehension => [comprehension.Variable],
            QuantifierExpression quantifier => [quantifier.Variable],
            ReduceExpression reduce => [reduce.Accumulator, reduce.Variable],
            CaseExpression { SubjectVariable: { } subject } => [subject],
            _ => [],
        };
}
