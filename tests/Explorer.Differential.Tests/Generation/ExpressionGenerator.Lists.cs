namespace Explorer.Differential.Tests.Generation;

internal sealed partial class ExpressionGenerator
{
    private string List(GeneratedScope scope, int depth)
    {
        if (depth <= 0 || dice.Percent(25))
        {
            return dice.Percent(50) && Leaf(GeneratedType.IntegerList, scope) is { } leaf
                ? leaf
                : dice.One(["[1, 2, 3]", "[]", "[3, null, 1]", "[5]", "[2, 2, 1]"]);
        }
        return dice.OneOf(
            Range,
            () => $"[{Integer(scope, depth - 1)}, {Integer(scope, depth - 1)}]",
            () => $"({List(scope, depth - 1)} + {List(scope, depth - 1)})",
            () => $"tail({List(scope, depth - 1)})",
            // The server cannot reverse a list that is stored; a list that was joined is no such list.
            () => $"reverse([] + {List(scope, depth - 1)})",
            () => $"([] + {List(scope, depth - 1)})[{dice.One(["0..2", "1..", "..-1", "-2.."])}]",
            () => Comprehension(scope, depth),
            () => CollectSubquery(scope, depth),
            () => $"coalesce({List(scope, depth - 1)}, [0])",
            () => $"toIntegerList([{Text(scope, 0)}, {Float(scope, 0)}, '7'])",
            () => ReducedList(scope, depth),
            () => Case(GeneratedType.IntegerList, scope, depth)
        );
    }

    /// <summary>Upwards: where the last number is before the first and the step is 2, the server finds one number too many.</summary>
    private string Range()
    {
        var first = dice.Number(-1, 2);
        return $"range({first}, {first + dice.Number(0, 5)}, {dice.Number(1, 2)})";
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

    private string ReducedList(GeneratedScope scope, int depth)
    {
        var (inner, item) = WithItem(scope);
        var list = names.Next("acc");
        return $"reduce({list} = [], {item} IN {List(scope, depth - 1)} | {list} + {Integer(inner, depth - 1)})";
    }

    private string Quantifier(GeneratedScope scope, int depth)
    {
        var (inner, item) = WithItem(scope);
        return $"{dice.One(["all", "any", "none", "single"])}({item} IN {List(scope, depth - 1)} WHERE {Boolean(inner, depth - 1)})";
    }

    private string CollectSubquery(GeneratedScope scope, int depth)
    {
        if (Patterns is null)
        {
            return "[1]";
        }
        if (scope.Of(GeneratedType.Node).Length == 0 || graph.IsLarge)
        {
            return $"COLLECT {{ UNWIND {List(scope, depth - 1)} AS v RETURN {dice.Word("|DISTINCT ")}v ORDER BY v{dice.Word("| DESC")} }}";
        }
        var inner = scope.Inner();
        var pattern = Patterns.FromKnown(inner);
        var value = Integer(inner, Math.Min(1, depth - 1));
        return $"COLLECT {{ MATCH {pattern} RETURN {dice.Word("|DISTINCT ")}{value} AS v ORDER BY v{dice.Word("|| DESC| LIMIT 2")} }}";
    }

    private string CountSubquery(GeneratedScope scope, int depth)
    {
        if (Patterns is null || scope.Of(GeneratedType.Node).Length == 0)
        {
            return "1";
        }
        var inner = scope.Inner();
        var pattern = Patterns.FromKnown(inner);
        var small = Math.Min(1, depth - 1);
        return dice.OneOf(
            () => $"COUNT {{ {pattern} }}",
            () => $"COUNT {{ {pattern} WHERE {Boolean(inner, small)} }}",
            () => $"COUNT {{ MATCH {pattern} WHERE {Boolean(inner, small)} }}",
            () => $"COUNT {{ MATCH {pattern} RETURN DISTINCT {Integer(inner, small)} AS v }}",
            () => $"COUNT {{ MATCH {pattern} WITH {Integer(inner, small)} AS v WHERE v > 0 RETURN v }}"
        );
    }

    /// <summary>Comes in no defined order, so it is counted or summed up.</summary>
    private string PatternComprehension(GeneratedScope scope, int depth)
    {
        if (Patterns is null || scope.Of(GeneratedType.Node).Length == 0)
        {
            return "2";
        }
        var inner = scope.Inner();
        var pattern = Patterns.FromKnown(inner, mayRepeat: false);
        var small = Math.Min(1, depth - 1);
        var where = dice.Maybe(40, () => $" WHERE {Boolean(inner, small)}");
        return dice.Percent(40)
            ? $"size([{pattern}{where} | {Text(inner, small)}])"
            : $"reduce(t = 0, x IN [{pattern}{where} | {Integer(inner, small)}] | t + coalesce(x, 1))";
    }

    private (GeneratedScope Inner, string Item) WithItem(GeneratedScope scope)
    {
        var inner = scope.Inner();
        return (inner, inner.Declare(names.Next("x"), GeneratedType.Integer));
    }
}
