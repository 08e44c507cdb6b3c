using Explorer.Cypher.Expressions;
using Explorer.Cypher.Functions;
using Explorer.Cypher.Syntax;
using Explorer.Cypher.Syntax.Ast;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Tests.Support;

/// <summary>Evaluates an expression without a graph or rows, by nothing but the operators and the catalogue: what these tests are about.</summary>
internal sealed class ConstantExpression(FunctionContext context)
{
    private readonly Dictionary<string, Value> _variables = new(StringComparer.Ordinal);

    public Value Evaluate(string text)
    {
        var statement = (QueryStatement)Parser.Parse($"RETURN {text} AS x");
        var projection = ((ReturnClause)statement.Query.Parts[0].Clauses[0]).Projection;
        return Evaluate(projection.Items[0].Expression);
    }

    public void Set(string name, Value value) => _variables[name] = value;

    public Value Evaluate(Expression expression) =>
        expression switch
        {
            NullLiteral => Value.Null,
            BooleanLiteral one => one.Value,
            IntegerLiteral one => one.Value,
            FloatLiteral one => one.Value,
            StringLiteral one => one.Value,
            Variable one => _variables[one.Name],
            ListLiteral one => Value.List([.. one.Items.Select(Evaluate)]),
            MapLiteral one => new MapBuilder().SetAll(one.Entries.Select(e => KeyValuePair.Create(e.Key, Evaluate(e.Value)))).ToValue(),
            FunctionCall one => Call(one.Name, [.. one.Arguments.Select(Evaluate)]),
            PropertyAccess one => ElementAccess.Property(Evaluate(one.Target), one.Key),
            IndexAccess one => ElementAccess.Index(Evaluate(one.Target), Evaluate(one.Index)),
            Slice one => ElementAccess.Slice(
                Evaluate(one.Target),
                one.From is null ? (Value?)null : Evaluate(one.From),
                one.To is null ? (Value?)null : Evaluate(one.To)
            ),
            UnaryExpression one => Unary(one.Operator, Evaluate(one.Operand)),
            BinaryExpression one => Binary(one.Operator, Evaluate(one.Left), Evaluate(one.Right)),
            Comparison { Operators: [var sign] } one => Order(sign, Evaluate(one.Operands[0]), Evaluate(one.Operands[1])),
            _ => throw new NotSupportedException($"No constant: {expression}"),
        };

    private Value Call(string name, Value[] arguments)
    {
        Assert.True(FunctionCatalog.TryFind(name, out var function), $"There is no function {name}");
        Assert.InRange(arguments.Length, function.MinArguments, function.MaxArguments);
        if (function is ScalarFunction scalar)
        {
            return scalar.Invoke(arguments, context);
        }
        // An aggregate over the items of its first argument.
        var accumulator = ((AggregateFunction)function).Start();
        foreach (var item in arguments[0].AsList())
        {
            accumulator.Add(item, arguments.ElementAtOrDefault(1));
        }
        return accumulator.Result();
    }

    private static Value Unary(UnaryOperator sign, Value value) =>
        sign switch
        {
            UnaryOperator.Not => Logic.Not(value),
            UnaryOperator.Minus => Arithmetic.Negate(value),
            _ => Arithmetic.Plus(value),
        };

    private static Value Binary(BinaryOperator sign, Value left, Value right) =>
        sign switch
        {
            BinaryOperator.Or => Logic.Or(left, right),
            BinaryOperator.Xor => Logic.Xor(left, right),
            BinaryOperator.And => Logic.And(left, right),
            BinaryOperator.In => ValueComparison.In(left, right),
            BinaryOperator.StartsWith => StringMatching.StartsWith(left, right),
            BinaryOperator.EndsWith => StringMatching.EndsWith(left, right),
            BinaryOperator.Contains => StringMatching.Contains(left, right),
            BinaryOperator.Matches => StringMatching.Matches(left, right),
            BinaryOperator.Add => Arithmetic.Add(left, right),
            BinaryOperator.Subtract => Arithmetic.Subtract(left, right),
            BinaryOperator.Concatenate => Arithmetic.Concatenate(left, right),
            BinaryOperator.Multiply => Arithmetic.Multiply(left, right),
            BinaryOperator.Divide => Arithmetic.Divide(left, right),
            BinaryOperator.Modulo => Arithmetic.Modulo(left, right),
            _ => Arithmetic.Power(left, right),
        };

    private static Value Order(ComparisonOperator sign, Value left, Value right) =>
        sign switch
        {
            ComparisonOperator.Equal => ValueComparison.Equal(left, right),
            ComparisonOperator.NotEqual => ValueComparison.NotEqual(left, right),
            ComparisonOperator.Less => ValueComparison.Less(left, right),
            ComparisonOperator.LessOrEqual => ValueComparison.LessOrEqual(left, right),
            ComparisonOperator.Greater => ValueComparison.Greater(left, right),
            _ => ValueComparison.GreaterOrEqual(left, right),
        };
}
