using Explorer.Cypher.Errors;
using Explorer.Cypher.Semantics;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Planning.Expressions;

/// <summary>Which variables an expression needs from outside.</summary>
internal static class ExpressionVariables
{
    /// <summary>The symbols that the expression reads and does not itself declare.</summary>
    public static HashSet<int> Of(Expression expression)
    {
        var needed = new HashSet<int>();
        var declared = new HashSet<int>();
        Collect(expression, needed, declared);
        needed.ExceptWith(declared);
        return needed;
    }

    private static void Collect(Expression expression, HashSet<int> needed, HashSet<int> declared)
    {
        StackGuard.Check();
        switch (expression)
        {
            case Variable variable:
                needed.Add(variable.Symbol);
                break;
            case BoundSubquery subquery:
                needed.UnionWith(subquery.Query.Imports.Symbols());
                break;
            case NestedPlan nested:
                needed.UnionWith(nested.Imports.Symbols());
                break;
            case LabelTest test:
                CollectDynamic(test.Labels, needed, declared);
                break;
            case ListComprehension comprehension:
                declared.Add(comprehension.Variable.Symbol);
                break;
            case QuantifierExpression quantifier:
                declared.Add(quantifier.Variable.Symbol);
                break;
            case ReduceExpression reduce:
                declared.Add(reduce.Accumulator.Symbol);
                declared.Add(reduce.Variable.Symbol);
                break;
            case CaseExpression { SubjectVariable: { } subject }:
                declared.Add(subject.Symbol);
                break;
        }

        foreach (var child in expression.Children)
        {
            Collect(child, needed, declared);
        }
    }

    private static void CollectDynamic(LabelExpression labels, HashSet<int> needed, HashSet<int> declared)
    {
        switch (labels)
        {
            case DynamicLabel dynamic:
                Collect(dynamic.Expression, needed, declared);
                break;
            case LabelNot negated:
                CollectDynamic(negated.Operand, needed, declared);
                break;
            case LabelAnd every:
                foreach (var operand in every.Operands)
                {
                    CollectDynamic(operand, needed, declared);
                }

                break;
            case LabelOr some:
                foreach (var operand in some.Operands)
                {
                    CollectDynamic(operand, needed, declared);
                }

                break;
        }
    }
}
