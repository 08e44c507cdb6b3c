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

    private static readonly string[] Types =
    [
        "INTEGER",
        "STRING",
        "FLOAT NOT NULL",
        "LIST<ANY>",
        "LIST<INTEGER NOT NULL>",
        "DATE",
        "BOOLEAN",
        "INTEGER | STRING",
        "NULL",
        "ANY NOT NULL",
        "POINT",
        "NOTHING",
    ];

    public string Boolean(GeneratedScope scope, int depth)
    {
        if (depth <= 0)
        {
            return dice.Percent(40) && Leaf(GeneratedType.Boolean, scope) is { } leaf ? leaf : Comparison(scope, 0);
        }
        return dice.OneOf(
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
            () => $"{dice.Word("|NOT ")}isEmpty({dice.OneOf(() => Text(scope, depth - 1), () => List(scope, depth - 1))})",
            () => $"{List(scope, depth - 1)} {dice.Word("=|<>|<|>=")} {List(scope, depth - 1)}",
            () => $"{Text(scope, depth - 1)} IN [{Text(scope, 0)}, {Text(scope, 0)}, null]",
            () => $"{Duration(scope, depth - 1)} {dice.Word("=|<>")} {Duration(scope, depth - 1)}",
            () => $"{LocalDateTime(scope, depth - 1)} {dice.One(Comparisons)} {LocalDateTime(scope, depth - 1)}",
            () => $"toBooleanOrNull({Text(scope, depth - 1)})",
            () => $"coalesce({Boolean(scope, depth - 1)}, {dice.Word("true|false")})",
            () => Case(GeneratedType.Boolean, scope, depth),
            () => OfSameness(scope),
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
        {
            return "false";
        }
        return dice.OneOf(
            () => $"{any} {dice.One(Comparisons)} {dice.One(["1", "1.5", "'a'", "true", "date('1924-01-21')", "[1]", "null"])}",
            () => $"{any} {dice.One(Comparisons)} {Leaf(GeneratedType.Any, scope)}",
            () => $"{any} IN [1, 'a', 2.5, true, null]",
            () => $"{any} IS {dice.Word("|NOT ")}:: {dice.One(Types)}",
            () => $"valueType({any}) STARTS WITH 'L'"
        );
    }

    private string OfLabel(GeneratedScope scope)
    {
        if (scope.Of(GeneratedType.Node) is not { Length: > 0 } nodes)
        {
            return "true";
        }
        if (Patterns is null)
        {
            return $"{dice.One(nodes)}:{dice.One(graph.Labels)}";
        }
        return scope.Of(GeneratedType.Relationship) is { Length: > 0 } ties && dice.Percent(30)
            ? $"{dice.One(ties)}{Patterns.Types()}"
            : $"{dice.One(nodes)}{Patterns.Labels()}";
    }

    private string OfSameness(GeneratedScope scope)
    {
        if (scope.Of(GeneratedType.Node) is not { Length: > 0 } nodes)
        {
            return "true";
        }
        return scope.Of(GeneratedType.Relationship) is { Length: > 0 } ties && dice.Percent(50)
            ? $"{dice.Word("start|end")}Node({dice.One(ties)}) {dice.Word("=|<>")} {dice.One(nodes)}"
            : $"{dice.One(nodes)} {dice.Word("=|<>")} {dice.One(nodes)}";
    }

    private string OfPattern(GeneratedScope scope, int depth)
    {
        if (Patterns is null || scope.Of(GeneratedType.Node).Length == 0)
        {
            return "false";
        }
        var inner = scope.Inner();
        var pattern = Patterns.FromKnown(inner);
        var small = Math.Min(1, depth - 1);
        return dice.OneOf(
            () => $"EXISTS {{ {pattern} }}",
            () => $"EXISTS {{ {pattern} WHERE {Boolean(inner, small)} }}",
            () => $"EXISTS {{ MATCH {pattern} WHERE {Boolean(inner, small)} }}",
            () => $"EXISTS {{ MATCH {pattern} WHERE {Boolean(inner, small)} RETURN 1 AS v UNION UNWIND [] AS v RETURN v }}",
            () => $"COUNT {{ {pattern} }} {dice.One(Comparisons)} {dice.Number(0, 2)}"
        );
    }
}
