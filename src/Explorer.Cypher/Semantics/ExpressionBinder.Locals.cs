using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

// Expressions that bring variables of their own.
internal sealed partial class ExpressionBinder
{
    private Variable DeclareLocal(Variable variable, StaticType type, Scope scope)
    {
        var declared = context.NewSymbol(variable.Name, type, variable.Position);
        scope.Declare(declared);
        return declared;
    }

    private Expression BindList(Expression list, Scope scope, Rules rules, string construct)
    {
        var bound = Bind(list, scope, rules & ~Rules.Patterns);
        var type = _types.Of(bound);
        return type.MayBeList()
            ? bound
            : throw BindingErrors.InvalidType($"{construct} goes through a list, but this is {type.Describe()}.", list.Position);
    }

    private Expression BindListComprehension(ListComprehension comprehension, Scope scope, Rules rules)
    {
        var list = BindList(comprehension.List, scope, rules, "[x IN list ...]");
        var inner = new Scope(scope);
        var variable = DeclareLocal(comprehension.Variable, _types.OfElement(list), inner);
        return comprehension with
        {
            List = list,
            Variable = variable,
            Where = BindOptionalPredicate(comprehension.Where, inner),
            Projection = comprehension.Projection is null ? null : Bind(comprehension.Projection, inner, Rules.Plain),
        };
    }

    private Expression BindQuantifier(QuantifierExpression quantifier, Scope scope, Rules rules)
    {
        var list = BindList(quantifier.List, scope, rules, $"{quantifier.Kind.ToString().ToLowerInvariant()}(x IN list ...)");
        var inner = new Scope(scope);
        var variable = DeclareLocal(quantifier.Variable, _types.OfElement(list), inner);
        return quantifier with { List = list, Variable = variable, Where = BindPredicate(quantifier.Where, inner) };
    }

    private Expression BindReduce(ReduceExpression reduce, Scope scope, Rules rules)
    {
        var initial = Bind(reduce.Initial, scope, rules & ~Rules.Patterns);
        var list = BindList(reduce.List, scope, rules, "reduce(... x IN list ...)");
        var inner = new Scope(scope);
        if (reduce.Accumulator.Name == reduce.Variable.Name)
        {
            throw BindingErrors.AlreadyBound(reduce.Variable.Name, reduce.Variable.Position);
        }
        var accumulator = DeclareLocal(reduce.Accumulator, StaticType.Any, inner);
        var variable = DeclareLocal(reduce.Variable, _types.OfElement(list), inner);
        return reduce with
        {
            Initial = initial,
            List = list,
            Accumulator = accumulator,
            Variable = variable,
            Step = Bind(reduce.Step, inner, Rules.Plain),
        };
    }

    private Expression BindCase(CaseExpression choice, Scope scope, Rules rules)
    {
        var plain = rules & ~Rules.Patterns;
        var subject = choice.Subject is null ? null : Bind(choice.Subject, scope, plain);
        var variable = subject is null ? null : context.NewAnonymous("case", _types.Of(subject), choice.Position);
        return choice with
        {
            Subject = subject,
            SubjectVariable = variable,
            Alternatives = choice
                .Alternatives.Select(a =>
                    a with
                    {
                        Conditions = a
                            .Conditions.Select(c =>
                                subject is null ? BindWhen(c, scope, plain) : Bind(ReplaceSubject(c, variable), scope, plain)
                            )
                            .ToArray(),
                        Result = Bind(a.Result, scope, plain),
                    }
                )
                .ToArray(),
            Otherwise = choice.Otherwise is null ? null : Bind(choice.Otherwise, scope, plain),
        };
    }

    private Expression BindWhen(Expression condition, Scope scope, Rules plain)
    {
        var bound = Bind(condition, scope, plain | Rules.Patterns);
        RequireBoolean("CASE WHEN", bound, condition);
        return bound;
    }

    /// <summary>The subject stands only at the left of a condition, so a nested CASE is never touched.</summary>
    private static Expression ReplaceSubject(Expression condition, Variable? variable) =>
        variable is null ? condition : condition.MapChildren(child => child is CaseSubject ? variable : child);
}
