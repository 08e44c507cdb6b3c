namespace Explorer.Differential.Tests.Generation;

internal sealed partial class ExpressionGenerator
{
    private static readonly GeneratedType[] Comparable =
    [
        GeneratedType.Integer,
        GeneratedType.Float,
        GeneratedType.String,
        GeneratedType.Date,
    ];

    public string Boolean(GeneratedScope scope, int depth)
    {
        if (depth <= 0)
            return dice.Percent(40) && Leaf(GeneratedType.Boolean, scope) is { } leaf ? leaf : Comparison(scope, 0);
        return dice.Way(
            () => Comparison(scope, depth),
            () => Comparison(scope, depth),
            () => $"({Boolean(scope, depth - 1)} {dice.One(["AND", "OR", "XOR"])} {Boolean(scope, depth - 1)})",
            () => $"({Boolean(scope, depth - 1)} {dice.One(["AND", "OR"])} {Boolean(scope, depth - 1)})",
            () => $"NOT ({Boolean(scope, depth - 1)})",
            () => $"({Of(dice.One(Comparable), scope, depth - 1)}) IS {dice.One(["", "NOT "])}NULL",
            () => $"{Text(scope, depth - 1)} {dice.One(["STARTS WITH", "ENDS WITH", "CONTAINS"])} {Text(scope, 0)}",
            () => $"{Text(scope, depth - 1)} =~ {dice.One(["'.*a.*'", "'[A-Z].*'", "'(?i)a.*'", "''"])}",
            () => $"{Integer(scope, depth - 1)} IN {List(scope, depth - 1)}",
            () =>
                $"({Integer(scope, depth - 1)} {dice.One(["<", "<="])} {Integer(scope, depth - 1)} {dice.One(["<", "<="])} {Integer(scope, depth - 1)})",
            () => Quantifier(scope, depth),
            () => OfMixedValue(scope),
            () => OfLabel(scope),
            () => OfPattern(scope, depth),
            () => Leaf(GeneratedType.Boolean, scope) ?? "true"
        );
    }

    private string Comparison(GeneratedScope scope, int depth)
    {
        var type = dice.One(Comparable);
        return $"{Of(type, scope, depth - 1)} {dice.One(Comparisons)} {Of(type, scope, depth - 1)}";
    }

    /// <summary>Values of several types may be compared, and the answer is then often null.</summary>
    private string OfMixedValue(GeneratedScope scope)
    {
        if (Leaf(GeneratedType.Any, scope) is not { } any)
            return "false";
        return dice.Way(
            () => $"{any} {dice.One(Comparisons)} {dice.One(["1", "1.5", "'a'", "true", "date('1924-01-21')", "[1]", "null"])}",
            () => $"{any} {dice.One(Comparisons)} {Leaf(GeneratedType.Any, scope)}",
            () => $"{any} IN [1, 'a', 2.5, true, null]",
            () => $"{any} IS :: {dice.One(["INTEGER", "STRING", "FLOAT NOT NULL", "LIST<ANY>", "DATE", "BOOLEAN"])}",
            () => $"valueType({any}) STARTS WITH 'L'"
        );
    }

    private string OfLabel(GeneratedScope scope)
    {
        if (scope.Of(GeneratedType.Node) is not { Length: > 0 } nodes)
            return "true";
        return $"{dice.One(nodes)}:{dice.One(graph.Labels)}";
    }

    private string OfPattern(GeneratedScope scope, int depth)
    {
        if (Patterns is null || scope.Of(GeneratedType.Node).Length == 0)
            return "false";
        var inner = scope.Inner();
        var pattern = Patterns.FromKnown(inner);
        return dice.Percent(50)
            ? $"EXISTS {{ {pattern} }}"
            : $"EXISTS {{ MATCH {pattern} WHERE {Boolean(inner, Math.Min(1, depth - 1))} }}";
    }
}
