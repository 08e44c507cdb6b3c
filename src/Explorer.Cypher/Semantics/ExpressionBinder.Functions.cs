using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

internal sealed partial class ExpressionBinder
{
    private Expression BindCall(FunctionCall call, Scope scope, Rules rules)
    {
        if (call is { Arguments: [PatternPredicate pattern] } && call.Name.Equals("exists", StringComparison.OrdinalIgnoreCase))
            return BindSubquery(pattern, scope, Rules.Patterns);
        var signature = context.Functions.Find(call.Name) ?? throw UnknownFunction(call);
        CheckArity(call, signature);
        if (call.Distinct && !signature.IsAggregate)
            throw BindingErrors.Of(
                "UnexpectedSyntax",
                $"DISTINCT has no meaning in {signature.Name}(): it does not aggregate.",
                call.Position
            );
        if (signature.IsAggregate && !rules.HasFlag(Rules.Aggregates))
            throw AggregateHere(call);
        var bound = (FunctionCall)call.MapChildren(child => Bind(child, scope, rules & ~Rules.Patterns)) with { Name = signature.Name };
        if (signature.IsAggregate)
            CheckAggregate(bound);
        CheckFirstArgument(bound);
        return bound;
    }

    private CypherException UnknownFunction(FunctionCall call) =>
        BindingErrors.Of(
            "UnknownFunction",
            $"Unknown function {call.Name}(){NearName.Hint(call.Name, context.Functions.Names)}",
            call.Position
        );

    private static void CheckArity(FunctionCall call, FunctionSignature signature)
    {
        var count = call.Arguments.Count;
        if (count >= signature.Minimum && count <= signature.Maximum)
            return;
        var wanted =
            signature.Maximum == int.MaxValue ? $"at least {signature.Minimum}"
            : signature.Minimum == signature.Maximum ? $"{signature.Minimum}"
            : $"{signature.Minimum} to {signature.Maximum}";
        throw BindingErrors.Of(
            "InvalidNumberOfArguments",
            $"{signature.Name}() takes {wanted} argument{(wanted == "1" ? "" : "s")}, but {count} {(count == 1 ? "is" : "are")} given.",
            call.Position
        );
    }

    private void CheckAggregate(FunctionCall call)
    {
        foreach (var below in call.Arguments.SelectMany(a => a.Flatten()))
        {
            if (Aggregation.IsAggregate(below, context.Functions))
                throw BindingErrors.Of(
                    "NestedAggregation",
                    $"{call.Name}() cannot aggregate another aggregation; do that one in a WITH before.",
                    below.Position
                );
            if (below is FunctionCall { Name: var name } && context.Functions.Find(name) is { IsDeterministic: false })
                throw BindingErrors.Of(
                    "NonConstantExpression",
                    $"{name}() gives another value each time and cannot be aggregated.",
                    below.Position
                );
        }
    }

    private void CheckFirstArgument(FunctionCall call)
    {
        if (call.Arguments.Count == 0 || FunctionTypes.FirstArgumentOf(call.Name) is not { } wanted)
            return;
        var type = _types.Of(call.Arguments[0]);
        if (type is StaticType.Any or StaticType.Null || wanted.Contains(type))
            return;
        var expected = string.Join(" or ", wanted.Select(w => w.Describe()));
        throw BindingErrors.InvalidType($"{call.Name}() takes {expected}, but this is {type.Describe()}.", call.Arguments[0].Position);
    }

    private static CypherException AggregateHere(Expression call) =>
        BindingErrors.Of(
            "InvalidAggregation",
            $"{(call is FunctionCall f ? f.Name + "()" : "count(*)")} aggregates rows and can stand only in RETURN or WITH; "
                + "compute it in a WITH first.",
            call.Position
        );
}
