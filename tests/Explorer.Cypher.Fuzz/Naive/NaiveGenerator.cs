using Explorer.Cypher.Fuzz.Statements;

namespace Explorer.Cypher.Fuzz.Naive;

/// <summary>Expressions of a wished type; now and then of a wrong one, for errors are part of the language.</summary>
internal sealed class NaiveGenerator(Dice dice)
{
    private static readonly object?[] Integers =
    [
        0L,
        1L,
        -1L,
        2L,
        3L,
        7L,
        -5L,
        10L,
        1000L,
        long.MaxValue,
        long.MinValue,
        4294967296L,
        9007199254740993L,
    ];
    private static readonly object?[] Floats =
    [
        0.0,
        -0.0,
        0.5,
        1.0,
        1.5,
        -2.25,
        3.0,
        1e18,
        9007199254740992.0,
        1e308,
        double.NaN,
        double.PositiveInfinity,
        double.NegativeInfinity,
    ];
    private static readonly object?[] Texts = ["", "a", "b", "ab", "Abc", "true", "12", "-7", " x ", "Ленин", "a-b-a", "it's \\"];
    private static readonly object?[] Lists =
    [
        Array.Empty<object?>(),
        new object?[] { 1L, 2L, 3L },
        new object?[] { 3L, null, 1L },
        new object?[] { "a", 1L, 1.0, true, null },
        new object?[] { new object?[] { 1L }, new object?[] { 1L, null }, new object?[] { 1.0 } },
        new object?[] { null },
        new object?[] { 0.5, double.NaN, 1L },
        new object?[] { true, false },
        new object?[] { "a", "b" },
    ];
    private static readonly object?[] Maps =
    [
        new Dictionary<string, object?>(),
        new Dictionary<string, object?> { ["a"] = 1L, ["b"] = "x" },
        new Dictionary<string, object?> { ["b"] = "x", ["a"] = 1.0 },
        new Dictionary<string, object?> { ["a"] = null },
    ];

    private readonly List<string> _variables = [];
    private int _names;

    public NaiveNode Any(int depth) =>
        dice.Number(0, 6) switch
        {
            0 => Integer(depth),
            1 => Float(depth),
            2 or 3 => Boolean(depth),
            4 => Text(depth),
            5 => List(depth),
            _ => Map(depth),
        };

    private NaiveNode Boolean(int depth)
    {
        if (depth <= 0)
        {
            return Leaf([true, false, null]);
        }
        return Wrong(depth)
            ?? dice.Number(0, 13) switch
            {
                <= 2 => new NaiveNode(dice.Word("AND|OR|XOR"), Boolean(depth - 1), Boolean(depth - 1)),
                3 => new NaiveNode("not", Boolean(depth - 1)),
                4 or 5 => SameTyped(dice.Word("=|<>|<|<=|>|>="), depth - 1),
                6 => new NaiveNode(dice.Word("=|<>|<|<=|>|>="), Any(depth - 1), Any(depth - 1)),
                7 => new NaiveNode("chain", Number(depth - 1), Number(depth - 1), Number(depth - 1)),
                8 => new NaiveNode("IN", Any(depth - 1), List(depth - 1)),
                9 => new NaiveNode(dice.Word("is null|is not null"), Any(depth - 1)),
                10 => new NaiveNode(dice.Word("STARTS WITH|ENDS WITH|CONTAINS"), Text(depth - 1), Text(depth - 1)),
                11 => Quantifier(depth),
                12 => new NaiveNode("isEmpty", dice.Percent(50) ? List(depth - 1) : Text(depth - 1)),
                _ => General(Boolean, depth),
            };
    }

    private NaiveNode Integer(int depth)
    {
        if (depth <= 0)
        {
            return Leaf(Integers);
        }
        return Wrong(depth)
            ?? dice.Number(0, 9) switch
            {
                <= 3 => new NaiveNode(dice.Word("+|-|*|/|%"), Integer(depth - 1), Integer(depth - 1)),
                4 => new NaiveNode("minus", Integer(depth - 1)),
                5 => new NaiveNode("size", dice.Percent(50) ? List(depth - 1) : Text(depth - 1)),
                6 => new NaiveNode(dice.Word("abs|sign"), Number(depth - 1)),
                7 => new NaiveNode("toInteger", dice.Percent(50) ? Text(depth - 1) : Number(depth - 1)),
                _ => General(Integer, depth),
            };
    }

    private NaiveNode Float(int depth)
    {
        if (depth <= 0)
        {
            return Leaf(Floats);
        }
        return Wrong(depth)
            ?? dice.Number(0, 6) switch
            {
                <= 2 => new NaiveNode(dice.Word("+|-|*|/|%|^"), Float(depth - 1), Number(depth - 1)),
                3 => new NaiveNode(dice.Word("floor|ceil|toFloat"), Number(depth - 1)),
                4 => new NaiveNode("abs", Float(depth - 1)),
                _ => General(Float, depth),
            };
    }

    private NaiveNode Number(int depth) => dice.Percent(50) ? Integer(depth) : Float(depth);

    private NaiveNode Text(int depth)
    {
        if (depth <= 0)
        {
            return Leaf(Texts);
        }
        return Wrong(depth)
            ?? dice.Number(0, 9) switch
            {
                0 or 1 => new NaiveNode("+", Text(depth - 1), dice.Percent(60) ? Text(depth - 1) : Number(depth - 1)),
                2 => new NaiveNode(dice.Word("toUpper|toLower|trim|reverse"), Text(depth - 1)),
                3 => new NaiveNode(dice.Word("left|right"), Text(depth - 1), Integer(depth - 1)),
                4 => new NaiveNode("substring", Text(depth - 1), Integer(depth - 1), Integer(depth - 1)),
                5 => new NaiveNode("replace", Text(depth - 1), Text(depth - 1), Text(depth - 1)),
                6 => new NaiveNode("toString", dice.Percent(50) ? Integer(depth - 1) : Boolean(depth - 1)),
                _ => General(Text, depth),
            };
    }

    private NaiveNode List(int depth)
    {
        if (depth <= 0)
        {
            return Leaf(Lists);
        }
        switch (dice.Number(0, 9))
        {
            case 0:
                return new NaiveNode("list", [.. Enumerable.Range(0, dice.Number(0, 3)).Select(_ => Any(depth - 1))]);
            case 1:
                return new NaiveNode("+", List(depth - 1), dice.Percent(60) ? List(depth - 1) : Any(depth - 1));
            case 2:
                return new NaiveNode(dice.Word("tail|reverse"), List(depth - 1));
            case 3:
                return new NaiveNode("slice", List(depth - 1), Integer(depth - 1), Integer(depth - 1));
            case 4:
                return new NaiveNode("range", Integer(depth - 1), Integer(depth - 1), Integer(depth - 1));
            case 5:
                return new NaiveNode("split", Text(depth - 1), Text(depth - 1));
            case 6:
                return new NaiveNode("keys", Map(depth - 1));
            case 7:
                var list = List(depth - 1);
                return InLoop((name, inner) => new NaiveNode("comprehension", list, inner(Boolean), inner(Any)) { Name = name }, depth);
            default:
                return General(List, depth);
        }
    }

    private NaiveNode Map(int depth) =>
        depth <= 0 ? Leaf(Maps)
        : dice.Percent(60) ? new NaiveNode("map", [.. Enumerable.Range(0, dice.Number(0, 3)).Select(_ => Any(depth - 1))])
        : General(Map, depth);

    /// <summary>What has any type: the type of its operands.</summary>
    private NaiveNode General(Func<int, NaiveNode> type, int depth) =>
        dice.Number(0, 8) switch
        {
            0 => new NaiveNode("case", Boolean(depth - 1), type(depth - 1), Boolean(depth - 1), type(depth - 1), type(depth - 1)),
            1 => new NaiveNode("simple case", Any(depth - 1), Any(depth - 1), type(depth - 1), type(depth - 1)),
            2 => new NaiveNode("coalesce", type(depth - 1), type(depth - 1)),
            3 => new NaiveNode("nullIf", type(depth - 1), Any(depth - 1)),
            4 => new NaiveNode("index", List(depth - 1), Integer(depth - 1)),
            5 => new NaiveNode("index", Map(depth - 1), NaiveNode.Of(dice.Word("a|b|k0|c"))),
            6 => new NaiveNode("property", Map(depth - 1)) { Name = dice.Word("a|b|k0|k1") },
            7 => new NaiveNode(dice.Word("head|last"), List(depth - 1)),
            _ => Reduce(type, depth),
        };

    private NaiveNode Reduce(Func<int, NaiveNode> type, int depth)
    {
        var (start, list) = (type(depth - 1), List(depth - 1));
        return InLoop(
            (name, inner) =>
            {
                _variables.Add("a" + name);
                var step = inner(type);
                _variables.Remove("a" + name);
                return new NaiveNode("reduce", start, list, step) { Name = name };
            },
            depth
        );
    }

    private NaiveNode Quantifier(int depth)
    {
        var list = List(depth - 1);
        return InLoop((name, inner) => new NaiveNode(dice.Word("all|any|none|single"), list, inner(Boolean)) { Name = name }, depth);
    }

    private NaiveNode InLoop(Func<string, Func<Func<int, NaiveNode>, NaiveNode>, NaiveNode> make, int depth)
    {
        var name = $"x{_names++}";
        _variables.Add(name);
        var node = make(name, type => type(depth - 1));
        _variables.Remove(name);
        return node;
    }

    private NaiveNode SameTyped(string sign, int depth)
    {
        Func<int, NaiveNode> type = dice.One<Func<int, NaiveNode>>([Integer, Float, Text, Boolean, List, Map]);
        return new NaiveNode(sign, type(depth), type(depth));
    }

    private NaiveNode Leaf(object?[] values) =>
        _variables.Count > 0 && dice.Percent(35) ? NaiveNode.Variable(dice.One(_variables))
        : dice.Percent(6) ? NaiveNode.Of(null)
        : NaiveNode.Of(dice.One(values));

    private NaiveNode? Wrong(int depth) => dice.Percent(3) ? Any(depth - 1) : null;
}
