using System.Globalization;

namespace Explorer.Differential.Tests.Generation;

/// <summary>
/// Expressions of a wanted type. What they do never fails, whatever the row: which of two failing rows an engine meets first is its own affair.
/// Floats are multiples of a quarter, so that sums do not depend on their order.
/// </summary>
internal sealed partial class ExpressionGenerator(Dice dice, GraphVocabulary graph, NameSource names)
{
    private static readonly string[] Comparisons = ["=", "<>", "<", "<=", ">", ">="];

    /// <summary>Patterns for subqueries; they need expressions, so they come later.</summary>
    public PatternGenerator? Patterns { get; set; }

    public string Of(GeneratedType type, GeneratedScope scope, int depth) =>
        type switch
        {
            GeneratedType.Integer => Integer(scope, depth),
            GeneratedType.Float => Float(scope, depth),
            GeneratedType.String => Text(scope, depth),
            GeneratedType.Boolean => Boolean(scope, depth),
            GeneratedType.Date => Date(scope, depth),
            GeneratedType.Duration => Duration(scope, depth),
            GeneratedType.LocalDateTime => LocalDateTime(scope, depth),
            GeneratedType.IntegerList => List(scope, depth),
            GeneratedType.Map => Map(scope, depth),
            _ => Leaf(type, scope) ?? "null",
        };

    /// <summary>A variable or property of the type, where there is one.</summary>
    private string? Leaf(GeneratedType type, GeneratedScope scope)
    {
        var found = new List<string>(scope.Of(type));
        foreach (var key in graph.Keys.GetValueOrDefault(type, []))
        {
            found.AddRange(scope.Of(GeneratedType.Node).Concat(scope.Of(GeneratedType.Relationship)).Select(one => $"{one}.{key}"));
        }
        return found.Count == 0 ? null : dice.One(found);
    }

    private string Integer(GeneratedScope scope, int depth)
    {
        if (depth <= 0 || dice.Percent(25))
        {
            return dice.Percent(60) && Leaf(GeneratedType.Integer, scope) is { } leaf ? leaf : Number(dice.Number(-3, 9));
        }
        return dice.OneOf(
            () => $"({Integer(scope, depth - 1)} {dice.One(["+", "-", "*"])} {Integer(scope, depth - 1)})",
            () => $"({Integer(scope, depth - 1)} {dice.One(["/", "%"])} {Number(dice.Number(2, 5))})",
            () => $"size({Text(scope, depth - 1)})",
            () => $"size({List(scope, depth - 1)})",
            () => $"{dice.One(["abs", "sign"])}({Integer(scope, depth - 1)})",
            () => $"toInteger({Float(scope, depth - 1)})",
            () => $"coalesce({Integer(scope, depth - 1)}, {Number(dice.Number(-3, 9))})",
            () => $"{Date(scope, depth - 1)}.{dice.One(["year", "month", "day", "dayOfWeek", "week"])}",
            () => $"{dice.One(["head", "last"])}({List(scope, depth - 1)})",
            // The server takes the place in a list for a LIMIT of the COLLECT that makes it.
            () => $"([] + {List(scope, depth - 1)})[{Number(dice.Number(-2, 2))}]",
            () => Case(GeneratedType.Integer, scope, depth),
            () => Reduce(scope, depth),
            () => CountSubquery(scope, depth),
            () => PatternComprehension(scope, depth),
            () => $"{Duration(scope, depth - 1)}.{dice.Word("days|months|seconds|minutes|quartersOfYear|daysOfWeek")}",
            () => $"{LocalDateTime(scope, depth - 1)}.{dice.Word("hour|minute|day|year|quarter|ordinalDay")}",
            () => $"{Map(scope, depth - 1)}{dice.Word(".z|.a|['a']|['z']")}",
            () => $"toInteger{dice.Word("|OrNull")}({Text(scope, depth - 1)})",
            () => $"nullIf({Integer(scope, depth - 1)}, {Number(dice.Number(0, 3))})",
            () => OfEntity(scope),
            () => scope.Of(GeneratedType.Bag) is { Length: > 0 } bags ? $"size({dice.One(bags)})" : Number(dice.Number(0, 5)),
            () => scope.Of(GeneratedType.Path) is { Length: > 0 } paths ? $"length({dice.One(paths)})" : Number(dice.Number(0, 5))
        );
    }

    private string Float(GeneratedScope scope, int depth)
    {
        if (depth <= 0 || dice.Percent(30))
        {
            return dice.Percent(60) && Leaf(GeneratedType.Float, scope) is { } leaf ? leaf : Quarter();
        }
        return dice.OneOf(
            () => $"({Float(scope, depth - 1)} {dice.One(["+", "-"])} {Float(scope, depth - 1)})",
            () => $"({Float(scope, depth - 1)} + {Integer(scope, depth - 1)})",
            () => $"toFloat({Integer(scope, depth - 1)})",
            () => $"{dice.One(["ceil", "floor", "round", "abs"])}({Float(scope, depth - 1)} + 0.25)",
            () => $"coalesce({Float(scope, depth - 1)}, {Quarter()})",
            () => Case(GeneratedType.Float, scope, depth)
        );
    }

    private string Text(GeneratedScope scope, int depth)
    {
        if (depth <= 0 || dice.Percent(30))
        {
            return dice.Percent(60) && Leaf(GeneratedType.String, scope) is { } leaf
                ? leaf
                : dice.One(["'a'", "'Ab c'", "''", "'Троцкий'", "'a-b-a'", "\"it's\""]);
        }
        return dice.OneOf(
            () => $"({Text(scope, depth - 1)} + {Text(scope, depth - 1)})",
            () => $"({Text(scope, depth - 1)} + {Integer(scope, depth - 1)})",
            () => $"{dice.One(["toUpper", "toLower", "trim", "reverse", "ltrim", "rtrim", "btrim"])}({Text(scope, depth - 1)})",
            () => $"{dice.Word("head|last")}(split({Text(scope, depth - 1)}, {dice.Word("'-'|' '|'a'")}))",
            () => $"trim({dice.Word("LEADING|BOTH")} {dice.Word("'a'|'x'")} FROM {Text(scope, depth - 1)})",
            () => $"valueType({Of(dice.One(Printable), scope, depth - 1)})",
            () => $"reduce(t = '', x IN split({Text(scope, depth - 1)}, '') | x + t)",
            () => $"toString({Duration(scope, depth - 1)})",
            () => $"{dice.One(["left", "right", "substring"])}({Text(scope, depth - 1)}, {Number(dice.Number(0, 3))})",
            () => $"substring({Text(scope, depth - 1)}, {Number(dice.Number(0, 2))}, {Number(dice.Number(0, 3))})",
            () => $"replace({Text(scope, depth - 1)}, {dice.One(["'a'", "'b'", "' '"])}, {dice.One(["'x'", "''", "'aa'"])})",
            () => $"toString({Of(dice.One(Printable), scope, depth - 1)})",
            () => $"split({Text(scope, depth - 1)}, '-')[0]",
            () => $"coalesce({Text(scope, depth - 1)}, '?')",
            () => Leaf(GeneratedType.Any, scope) is { } any ? $"toStringOrNull({any})" : "'none'",
            () => scope.Of(GeneratedType.Relationship) is { Length: > 0 } ties ? $"type({dice.One(ties)})" : "'T'",
            () => Case(GeneratedType.String, scope, depth)
        );
    }

    private string Date(GeneratedScope scope, int depth)
    {
        if (depth <= 0 || dice.Percent(50))
        {
            return dice.Percent(60) && Leaf(GeneratedType.Date, scope) is { } leaf
                ? leaf
                : $"date('{Number(1917 + dice.Number(0, 20))}-0{dice.Number(1, 9)}-1{dice.Number(0, 9)}')";
        }
        return dice.OneOf(
            () => $"({Date(scope, depth - 1)} {dice.One(["+", "-"])} duration('{dice.One(["P1M", "P10D", "P1Y2M3D", "PT36H", "P-1M"])}'))",
            () => $"date.truncate('{dice.One(["month", "year", "week", "quarter", "decade"])}', date('192{dice.Number(0, 9)}-05-17'))",
            () => SomeDate(scope, depth),
            () => $"date({LocalDateTime(scope, depth - 1)})",
            () => $"date({{date: {SomeDate(scope, depth)}, {dice.Word("day: 1|month: 12|year: 1917|quarter: 2|week: 10|dayOfWeek: 3")}}})",
            () => $"({Date(scope, depth - 1)} {dice.Word("+|-")} {Duration(scope, depth - 1)})"
        );
    }

    /// <summary>Nothing can be taken from a date that is null.</summary>
    private string SomeDate(GeneratedScope scope, int depth) => $"coalesce({Date(scope, depth - 1)}, date('1924-01-21'))";

    private string LocalDateTime(GeneratedScope scope, int depth) =>
        depth <= 0
            ? $"localdatetime('192{dice.Number(0, 9)}-0{dice.Number(1, 9)}-1{dice.Number(0, 9)}T0{dice.Number(0, 9)}:30:0{dice.Number(0, 9)}')"
            : dice.OneOf(
                () => $"({LocalDateTime(scope, depth - 1)} {dice.Word("+|-")} {Duration(scope, depth - 1)})",
                () => $"localdatetime.truncate('{dice.Word("hour|day|month|week|quarter|year")}', {LocalDateTime(scope, depth - 1)})",
                () => $"localdatetime({{date: {SomeDate(scope, depth)}, hour: {dice.Number(0, 23)}}})",
                () => LocalDateTime(scope, 0)
            );

    private string Duration(GeneratedScope scope, int depth) =>
        dice.OneOf(
            () => $"duration('{dice.One(["P1M", "P1DT2H", "P2W", "PT0.5S", "-P1Y"])}')",
            () => $"duration.{dice.One(["between", "inDays", "inMonths"])}({Date(scope, depth - 1)}, {Date(scope, depth - 1)})",
            () => $"(duration('P{dice.Number(1, 9)}D') * {dice.Number(1, 3)})",
            () => $"duration('P1DT{dice.Number(1, 9)}H')",
            () =>
                depth > 0
                    ? $"({Duration(scope, depth - 1)} {dice.Word("+|-")} {Duration(scope, depth - 1)})"
                    : $"duration({{months: {dice.Number(-3, 14)}, days: {dice.Number(-3, 40)}, minutes: {dice.Number(0, 90)}}})",
            () =>
                depth > 0
                    ? $"duration.{dice.Word("between|inSeconds|inDays")}({LocalDateTime(scope, depth - 1)}, {LocalDateTime(scope, depth - 1)})"
                    : "duration('PT90M')"
        );

    private string OfEntity(GeneratedScope scope) =>
        (scope.Of(GeneratedType.Node), scope.Of(GeneratedType.Relationship)) switch
        {
            (_, { Length: > 0 } ties) when dice.Percent(50) => $"size(labels({dice.Word("start|end")}Node({dice.One(ties)})))",
            ({ Length: > 0 } nodes, _) => dice.OneOf(
                () => $"size(labels({dice.One(nodes)}))",
                () => $"size(keys({dice.One(nodes)}))",
                () => $"properties({dice.One(nodes)}).{dice.One(graph.Keys[GeneratedType.Integer])}",
                () => $"{dice.One(nodes)}['{dice.One(graph.Keys[GeneratedType.Integer])}']"
            ),
            _ => Number(dice.Number(0, 5)),
        };

    private string Map(GeneratedScope scope, int depth) =>
        dice.Percent(50) && scope.Of(GeneratedType.Node) is { Length: > 0 } nodes
            ? $"{dice.One(nodes)} {{.{dice.One(graph.Keys.Values.SelectMany(keys => keys).ToArray())}, z: {Integer(scope, depth - 1)}}}"
            : $"{{a: {Integer(scope, depth - 1)}, b: {Text(scope, depth - 1)}}}";

    private string Case(GeneratedType type, GeneratedScope scope, int depth) =>
        dice.Percent(50)
            ? $"CASE WHEN {Boolean(scope, depth - 1)} THEN {Of(type, scope, depth - 1)} ELSE {Of(type, scope, depth - 1)} END"
            : $"CASE {Integer(scope, depth - 1)} WHEN {Number(dice.Number(0, 3))} THEN {Of(type, scope, depth - 1)} WHEN {Number(dice.Number(0, 5))} THEN {Of(type, scope, depth - 1)} END";

    private static readonly GeneratedType[] Printable =
    [
        GeneratedType.Integer,
        GeneratedType.Float,
        GeneratedType.Boolean,
        GeneratedType.Date,
        GeneratedType.String,
    ];

    private string Quarter() => (dice.Number(-8, 20) / 4.0).ToString("0.0#", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
