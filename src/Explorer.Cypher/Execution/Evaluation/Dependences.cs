using Explorer.Cypher.Errors;
using Explorer.Cypher.Functions;
using Explorer.Cypher.Planning.Expressions;
using Explorer.Cypher.Planning.LogicalPlan;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Execution.Evaluation;

/// <summary>What the expressions of a statement depend on; each is looked at once.</summary>
internal sealed class Dependences
{
    private readonly Dictionary<Expression, Dependence> _known = new(ReferenceEqualityComparer.Instance);

    /// <summary>What an expression depends on.</summary>
    public Dependence Of(Expression expression)
    {
        StackGuard.Check();
        if (expression is Literal)
        {
            return Dependence.None;
        }

        if (!_known.TryGetValue(expression, out var dependence))
        {
            dependence = Find(expression);
            _known.Add(expression, dependence);
        }

        return dependence;
    }

    private Dependence Find(Expression expression)
    {
        switch (expression)
        {
            case Parameter:
                return Dependence.OnStatement;
            case Variable variable:
                return Dependence.On(variable.Symbol);
            case FunctionCall call:
                return FunctionCatalog.TryFind(call.Name, out var function) && function is ScalarFunction scalar
                    ? OfCall(scalar, OfAll(call.Children))
                    : Dependence.None.AtMost(Stability.Never);
            case NestedPlan nested:
                return OfPlan(nested);
            case PropertyAccess or IndexAccess or Slice:
                return OnElements(OfAll(expression.Children));
            case LabelTest test:
                return OfLabels(test.Labels, OfAll(test.Children)).AndGraph();
            case MapProjection or MatchesProperties or PathConstruction:
                return OfAll(expression.Children).AndGraph();
            case ListComprehension comprehension:
                return OfAll(comprehension.Children).Without(comprehension.Variable.Symbol);
            case QuantifierExpression quantifier:
                return OfAll(quantifier.Children).Without(quantifier.Variable.Symbol);
            case ReduceExpression reduce:
                return OfAll(reduce.Children).Without(reduce.Accumulator.Symbol).Without(reduce.Variable.Symbol);
            case CaseExpression { SubjectVariable: { } subject } cases:
                return OfAll(cases.Children).Without(subject.Symbol);
            default:
                return OfAll(expression.Children);
        }
    }

    private Dependence OfAll(IEnumerable<Expression> expressions) => expressions.Aggregate(Dependence.None, (all, one) => all.And(Of(one)));

    private static Dependence OfCall(ScalarFunction function, Dependence arguments)
    {
        var call = arguments.AtMost(function.Stability);
        return function.ReadsGraph ? call.AndGraph() : call;
    }

    // What is made of literals alone holds no node whose properties could be asked for.
    private static Dependence OnElements(Dependence operands) => operands.IsConstant ? operands : operands.AndGraph();

    private Dependence OfPlan(NestedPlan nested)
    {
        var inside = OfAll(nested.Plan.Flatten().SelectMany(step => step.Expressions)).Stability;
        // What a procedure answers, or what stands in a file, is not ours to know.
        var isOurs = !nested.Plan.Flatten().Any(step => step is ProcedureCall or LoadCsv);
        return new Dependence(
            nested.Imports.Symbols(),
            isOurs && inside != Stability.Never ? Stability.Statement : Stability.Never,
            ReadsGraph: true
        );
    }

    private Dependence OfLabels(LabelExpression labels, Dependence operand) =>
        labels switch
        {
            DynamicLabel dynamic => operand.And(Of(dynamic.Expression)),
            LabelNot negated => OfLabels(negated.Operand, operand),
            LabelAnd every => every.Operands.Aggregate(operand, (all, one) => OfLabels(one, all)),
            LabelOr some => some.Operands.Aggregate(operand, (all, one) => OfLabels(one, all)),
            _ => operand,
        };
}
