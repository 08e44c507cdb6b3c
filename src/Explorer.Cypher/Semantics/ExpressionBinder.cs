using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

/// <summary>Resolves the variables of an expression, lowers patterns and subqueries in it, and checks what the text can show to be wrong.</summary>
internal sealed partial class ExpressionBinder(BindingContext context, QueryBinder queries)
{
    private readonly TypeInference _types = new(context);

    public Expression Bind(Expression expression, Scope scope, Rules rules = Rules.Plain)
    {
        StackGuard.Check(expression.Position.Line, expression.Position.Column);
        return expression switch
        {
            Variable { Symbol: > 0 } => expression,
            Variable variable => Resolve(variable, scope),
            Parameter parameter => Use(parameter),
            FunctionCall call => BindCall(call, scope, rules),
            CountStar when !rules.HasFlag(Rules.Aggregates) => throw AggregateHere(expression),
            UnaryExpression unary => BindUnary(unary, scope, rules),
            BinaryExpression binary => BindBinary(binary, scope, rules),
            PropertyAccess access => BindProperty(access, scope, rules),
            IndexAccess access => BindIndex(access, scope, rules),
            Slice slice => BindSlice(slice, scope, rules),
            Comparison comparison => BindComparison(comparison, scope, rules),
            CaseExpression choice => BindCase(choice, scope, rules),
            ListComprehension comprehension => BindListComprehension(comprehension, scope, rules),
            QuantifierExpression quantifier => BindQuantifier(quantifier, scope, rules),
            ReduceExpression reduce => BindReduce(reduce, scope, rules),
            MapProjection projection => BindMapProjection(projection, scope, rules),
            LabelTest test => BindLabelTest(test, scope, rules),
            PatternPredicate or PatternComprehension or ShortestPathExpression or SubqueryExpression => BindSubquery(
                expression,
                scope,
                rules
            ),
            _ => expression.MapChildren(child => Bind(child, scope, rules & ~Rules.Patterns)),
        };
    }

    private Expression BindComparison(Comparison comparison, Scope scope, Rules rules)
    {
        var bound = (Comparison)comparison.MapChildren(child => Bind(child, scope, rules & ~Rules.Patterns));
        LikelyMistakes.Note(bound, _types, context.Remarks);
        return bound;
    }

    private MapProjection BindMapProjection(MapProjection projection, Scope scope, Rules rules)
    {
        var bound = (MapProjection)projection.MapChildren(child => Bind(child, scope, rules & ~Rules.Patterns));
        if (_types.Of(bound.Subject) is StaticType.Node or StaticType.Relationship)
        {
            foreach (var property in bound.Items.OfType<MapProjectionProperty>())
            {
                context.Remarks.Use(NameKind.PropertyKey, property.Key, property.Position);
            }
        }
        return bound;
    }

    /// <summary>A condition: WHERE and the like.</summary>
    public Expression BindPredicate(Expression expression, Scope scope)
    {
        var bound = Bind(expression, scope, Rules.Patterns);
        var type = _types.Of(bound);
        return type.MayBeBoolean()
            ? bound
            : throw BindingErrors.InvalidType(
                $"A condition must be true or false, but this is {type.Describe()}; {Cure(expression, type)}.",
                expression.Position
            );
    }

    private static string Cure(Expression expression, StaticType type) =>
        type is StaticType.Node or StaticType.Relationship
            ? $"whether it is there is asked by {expression} IS NOT NULL"
            : "compare it with something, as in n.key = 1";

    public Expression? BindOptionalPredicate(Expression? expression, Scope scope) =>
        expression is null ? null : BindPredicate(expression, scope);

    public StaticType TypeOf(Expression bound) => _types.Of(bound);

    public StaticType ElementTypeOf(Expression boundList) => _types.OfElement(boundList);

    public static Variable Resolve(Variable variable, Scope scope)
    {
        var found = scope.Find(variable.Name);
        return found is not null ? variable with { Symbol = found.Symbol } : throw Undefined(variable, scope);
    }

    private static CypherException Undefined(Variable variable, Scope scope) =>
        scope.IsHidden(variable.Name)
            ? BindingErrors.Of(
                "UndefinedVariable",
                $"Variable `{variable.Name}` is defined outside this subquery; import it: CALL ({variable.Name}) {{ ... }}.",
                variable.Position
            )
            : BindingErrors.UndefinedVariable(variable.Name, scope.VisibleNames, variable.Position);

    private Parameter Use(Parameter parameter)
    {
        context.UseParameter(parameter.Name);
        return parameter;
    }
}
