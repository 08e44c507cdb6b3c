namespace Explorer.Differential.Tests.Generation;

internal sealed partial class ExpressionGenerator
{
    private string List(GeneratedScope scope, int depth)
    {
        if (depth <= 0 || dice.Percent(25))
            return dice.Percent(50) && Leaf(GeneratedType.IntegerList, scope) is { } leaf
                ? leaf
                : dice.One(["[1, 2, 3]", "[]", "[3, null, 1]", "[5]", "[2, 2, 1]"]);
        return dice.Way(
            () => $"range({dice.Number(-1, 2)}, {dice.Number(0, 6)}, {dice.Number(1, 2)})",
            () => $"[{Integer(scope, depth - 1)}, {Integer(scope, depth - 1)}]",
            () => $"({List(scope, depth - 1)} + {List(scope, depth - 1)})",
            () => $"tail({List(scope, depth - 1)})",
            // The server cannot reverse a list that is stored; a list that was joined is no such list.
            () => $"reverse([] + {List(scope, depth - 1)})",
            () => $"{List(scope, depth - 1)}[{dice.One(["0..2", "1..", "..-1", "-2.."])}]",
            () => Comprehension(scope, depth),
            () => CollectSubquery(scope, depth),
            () => $"coalesce({List(scope, depth - 1)}, [0])"
        );
    }

    private string Comprehension(GeneratedScope scope, int depth)
    {
        var (inner, item) = WithItem(scope);
        var where = dice.Percent(60) ? $" WHERE {Boolean(inner, depth - 1)}" : "";
        var map = dice.Percent(60) ? $" | {Integer(inner, depth - 1)}" : "";
        return $"[{item} IN {List(scope, depth - 1)}{where}{map}]";
    }

    private string Reduce(GeneratedScope scope, int depth)
    {
        var (inner, item) = WithItem(scope);
        var sum = inner.Declare(names.Next("acc"), GeneratedType.Integer);
        return $"reduce({sum} = {dice.Number(0, 2)}, {item} IN {List(scope, depth - 1)} | {sum} {dice.One(["+", "-"])} {item})";
    }

    private string Quantifier(GeneratedScope scope, int depth)
    {
        var (inner, item) = WithItem(scope);
        return $"{dice.One(["all", "any", "none", "single"])}({item} IN {List(scope, depth - 1)} WHERE {Boolean(inner, depth - 1)})";
    }

    private string CollectSubquery(GeneratedScope scope, int depth)
    {
        if (Patterns is null || scope.Of(GeneratedType.Node).Length == 0 || graph.IsLarge)
            return "[1]";
        var inner = scope.Inner();
        var pattern = Patterns.FromKnown(inner);
        var value = Integer(inner, Math.Min(1, depth - 1));
        return $"COLLECT {{ MATCH {pattern} RETURN {value} AS v ORDER BY v }}";
    }

    private string CountSubquery(GeneratedScope scope, int depth)
    {
        if (Patterns is null || scope.Of(GeneratedType.Node).Length == 0)
            return "1";
        var inner = scope.Inner();
        var pattern = Patterns.FromKnown(inner);
        return dice.Percent(50) ? $"COUNT {{ {pattern} }}" : $"COUNT {{ MATCH {pattern} WHERE {Boolean(inner, Math.Min(1, depth - 1))} }}";
    }

    private (GeneratedScope Inner, string Item) WithItem(GeneratedScope scope)
    {
        var inner = scope.Inner();
        return (inner, inner.Declare(names.Next("x"), GeneratedType.Integer));
    }
}
