using Explorer.Cypher.Expressions;
using Explorer.Graph.Values;

namespace Explorer.Cypher.Functions;

/// <summary>Functions on values of any type.</summary>
internal static class ScalarFunctions
{
    public static Function[] All { get; } =
    [
        new ScalarFunction(
            "coalesce",
            1,
            int.MaxValue,
            "coalesce(input :: ANY...) :: ANY",
            "The first argument that is not null.",
            (a, _) => FirstNotNull(a),
            nullInNullOut: false
        ),
        new ScalarFunction(
            "nullIf",
            2,
            2,
            "nullIf(v1 :: ANY, v2 :: ANY) :: ANY",
            "null if both arguments are the same, else the first.",
            (a, _) => a[0].Equals(a[1]) ? Value.Null : a[0],
            nullInNullOut: false
        ),
        new ScalarFunction(
            "valueType",
            1,
            1,
            "valueType(input :: ANY) :: STRING",
            "The most precise type of a value.",
            (a, _) => ValueTypeName.Of(a[0]),
            nullInNullOut: false
        ),
        new ScalarFunction(
            "linenumber",
            0,
            0,
            "linenumber() :: INTEGER",
            "The number of the record that LOAD CSV read, from 1; null elsewhere.",
            (_, _) => Value.Null
        ),
        new ScalarFunction("file", 0, 0, "file() :: STRING", "The file that LOAD CSV reads; null elsewhere.", (_, _) => Value.Null),
        new ScalarFunction(
            "timestamp",
            0,
            0,
            "timestamp() :: INTEGER",
            "Milliseconds since 1970-01-01T00:00Z when the statement began.",
            (_, context) => Millis(context),
            stability: Stability.Statement
        ),
        new ScalarFunction(
            "randomUUID",
            0,
            0,
            "randomUUID() :: STRING",
            "A random identifier.",
            (_, _) => Guid.NewGuid().ToString(),
            stability: Stability.Never
        ),
    ];

    private static Value FirstNotNull(ReadOnlySpan<Value> values)
    {
        foreach (ref readonly var value in values)
        {
            if (!value.IsNull)
            {
                return value;
            }
        }
        return Value.Null;
    }

    private static Value Millis(FunctionContext context)
    {
        var now = context.StatementTime;
        return (now.EpochSecond * 1000) + (now.Local.Time.Nano / 1_000_000);
    }
}
