using Explorer.Cypher.Errors;
using Explorer.Cypher.Syntax.Ast;

namespace Explorer.Cypher.Semantics;

internal sealed partial class ExpressionBinder
{
    private Expression BindCall(FunctionCall call, Scope scope, Rules rules)
    {
        if (call is { Arguments: [PatternPredicate pattern] } && call.Name.Equals("exists", StringComparison.OrdinalIgnoreCase))
        {
            return BindSubquery(pattern, scope, Rules.Patterns);
        }
        if (CsvNames.Of(call) is { } told && scope.Find(told) is { } variable)
        {
            return variable;
        }
        var signature = context.Functions.Find(call.Name) ?? throw UnknownFunction(call);
        CheckArity(call, signature);
        if (call.Distinct && !signature.IsAggregate)
        {
            throw BindingErrors.Of(
                "UnexpectedSyntax",
                $"DISTINCT has no meaning in {signature.Name}(): it does not aggregate.",
                call.Position
            );
        }
        if (signature.IsAggregate && !rules.HasFlag(Rules.Aggregates))
        {
            throw AggregateHere(call);
        }
        var bound = (FunctionCall)call.MapChildren(child => Bind(child, scope, rules & ~Rules.Patterns)) with { Name = signature.Name };
        if (signature.IsAggregate)
        {
            CheckAggregate(bound);
        }
        if (signature.Name == "id")
        {
            context.Remarks.Deprecated("The function id()", "elementId() takes its place", call.Position);
        }
        CheckArguments(bound, signature);
        return bound;
    }

    private CypherException UnknownFunction(FunctionCall call) =>
        BindingErrors.Of(
            "UnknownFunction",
            $"Unknown function {call.Name}(){NameSuggestion.Hint(call.Name, context.Functions.Names)}",
            call.Position
        );

    private static void CheckArity(FunctionCall call, FunctionSignature signature)
    {
        var count = call.Arguments.Count;
        if (count >= signature.Minimum && count <= signature.Maximum)
        {
            return;
        }
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
            if (AggregatingCalls.IsAggregate(below, context.Functions))
            {
                throw BindingErrors.Of(
                    "NestedAggregation",
                    $"{call.Name}() cannot aggregate another aggregation; do that one in a WITH before.",
                    below.Position
                );
            }
            if (below is FunctionCall { Name: var name } && context.Functions.Find(name) is { IsDeterministic: false })
            {
                throw BindingErrors.Of(
                    "NonConstantExpression",
                    $"{name}() gives another value each time and cannot be aggregated.",
                    below.Position
                );
            }
        }
    }

    private void CheckArguments(FunctionCall call, FunctionSignature signature)
    {
        foreach (var (argument, wanted) in call.Arguments.Zip(signature.Arguments))
        {
            var type = _types.Of(argument);
            if (wanted.Count == 0 || type is StaticType.Any or StaticType.Null || wanted.Contains(type))
            {
                continue;
            }
            var named = wanted.Where(IsWorthNaming).Select(w => w.Describe()).ToArray();
            var expected = named.Length < 2 ? string.Concat(named) : $"{string.Join(", ", named[..^1])} or {named[^1]}";
            throw BindingErrors.InvalidType($"{call.Name}() takes {expected}, but this is {type.Describe()}.", argument.Position);
        }

        if (call is { Name: "point", Arguments: [MapLiteral coordinates] } && !IsPoint([.. coordinates.Entries.Select(e => e.Key)]))
        {
            throw BindingErrors.Of("InvalidArgumentValue", "point() needs x and y, or longitude and latitude.", coordinates.Position);
        }

        if (call is { Name: "percentileCont" or "percentileDisc", Arguments: [_, var percentile] } && Literal(percentile) is < 0 or > 1)
        {
            throw BindingErrors.Of(
                "NumberOutOfRange",
                $"{call.Name}() takes a percentile from 0.0 to 1.0, but this is {percentile}.",
                percentile.Position
            );
        }
    }

    private static bool IsPoint(string[] keys) =>
        (keys.Contains("x") && keys.Contains("y")) || (keys.Contains("longitude") && keys.Contains("latitude"));

    /// <summary>The special lists go without saying.</summary>
    private static bool IsWorthNaming(StaticType type) => type is not (StaticType.NodeList or StaticType.RelationshipList);

    private static double? Literal(Expression expression) =>
        expression switch
        {
            IntegerLiteral one => one.Value,
            FloatLiteral one => one.Value,
            UnaryExpression { Operator: UnaryOperator.Minus } minus => -Literal(minus.Operand),
            _ => null,
        };

    private static CypherException AggregateHere(Expression call) =>
        BindingErrors.Of(
            "InvalidAggregation",
            $"{(call is FunctionCall f ? f.Name + "()" : "count(*)")} aggregates rows and can stand only in RETURN or WITH; "
                + "compute it in a WITH first.",
            call.Position
        );
}
