using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Functions;

/// <summary>Lists, and what strings and maps share with them.</summary>
internal static class ListFunctions
{
    public static Function[] All { get; } =
    [
        new ScalarFunction(
            "size",
            1,
            1,
            "size(input :: STRING | LIST<ANY>) :: INTEGER",
            "The number of items of a list or of characters of a string.",
            (a, _) => Size(a[0])
        ),
        new ScalarFunction(
            "isEmpty",
            1,
            1,
            "isEmpty(input :: STRING | LIST<ANY> | MAP) :: BOOLEAN",
            "Whether a string, list or map has nothing in it.",
            (a, _) => IsEmpty(a[0])
        ),
        new ScalarFunction(
            "head",
            1,
            1,
            "head(list :: LIST<ANY>) :: ANY",
            "The first item, or null.",
            (a, _) => ElementAccess.Index(a[0].List("head()"), 0)
        ),
        new ScalarFunction(
            "last",
            1,
            1,
            "last(list :: LIST<ANY>) :: ANY",
            "The last item, or null.",
            (a, _) => ElementAccess.Index(a[0].List("last()"), -1)
        ),
        new ScalarFunction(
            "tail",
            1,
            1,
            "tail(list :: LIST<ANY>) :: LIST<ANY>",
            "All items but the first.",
            (a, context) => ElementAccess.Slice(a[0].List("tail()"), 1, null, context.Work)
        ),
        new ScalarFunction(
            "reverse",
            1,
            1,
            "reverse(input :: STRING | LIST<ANY>) :: STRING | LIST<ANY>",
            "The items or characters from last to first.",
            (a, context) => Reverse(a[0], context.Work)
        ),
        new ScalarFunction(
            "range",
            2,
            3,
            "range(start :: INTEGER, end :: INTEGER, step = 1 :: INTEGER) :: LIST<INTEGER>",
            "The integers from start to end, both included.",
            (a, _) => Range(a),
            nullInNullOut: false
        ),
    ];

    private static Value Size(Value value) =>
        value.Kind switch
        {
            ValueKind.List => value.AsList().Count,
            ValueKind.String => CodePoints.Count(value.AsString()),
            _ => throw ValueErrors.WrongArgument("size()", "a LIST or STRING", value),
        };

    private static Value IsEmpty(Value value) =>
        value.Kind switch
        {
            ValueKind.List => value.AsList().Count == 0,
            ValueKind.Map => value.AsMap().Count == 0,
            ValueKind.String => value.AsString().Length == 0,
            _ => throw ValueErrors.WrongArgument("isEmpty()", "a LIST, MAP or STRING", value),
        };

    private static Value Reverse(Value value, IWorkGate? gate) =>
        value.Kind switch
        {
            ValueKind.List => ListLimits.Copy(Backwards(value.AsList()), value.AsList().Count, gate),
            ValueKind.String => string.Concat(value.AsString().EnumerateRunes().Reverse()),
            _ => throw ValueErrors.WrongArgument("reverse()", "a LIST or STRING", value),
        };

    private static IEnumerable<Value> Backwards(IReadOnlyList<Value> items)
    {
        for (var i = items.Count - 1; i >= 0; i--)
        {
            yield return items[i];
        }
    }

    private static Value Range(ReadOnlySpan<Value> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.IsNull)
            {
                throw ValueErrors.WrongArgument("range()", "INTEGERs", argument);
            }
            if (argument.Kind != ValueKind.Integer)
            {
                throw ValueErrors.Argument($"range() expects INTEGERs, but got {ValueErrors.Describe(argument)}", "InvalidArgumentType");
            }
        }
        var (start, end) = (arguments[0].AsInteger(), arguments[1].AsInteger());
        var step = arguments.Length > 2 ? arguments[2].AsInteger() : 1;
        if (step == 0)
        {
            throw ValueErrors.OutOfRange("range() cannot step by 0");
        }
        var count = step > 0 == end >= start || start == end ? (((Int128)end - start) / step) + 1 : 0;
        return count <= int.MaxValue
            ? Value.List(new RangeList(start, step, (int)count))
            : throw ValueErrors.OutOfRange($"range() cannot make a list of {count} items");
    }
}
