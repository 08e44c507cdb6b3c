using Explorer.Cypher.Expressions;
using Explorer.Cypher.Functions.Temporal;
using Explorer.Graph.Values;
using Explorer.Graph.Values.Temporal;

namespace Explorer.Cypher.Functions;

/// <summary>Durations.</summary>
internal static class DurationFunctions
{
    public static Function[] All { get; } =
    [
        new ScalarFunction(
            "duration",
            1,
            1,
            "duration(input :: STRING | MAP) :: DURATION",
            "From a text such as P1Y2M3DT4H5M6S or from amounts by unit.",
            (a, _) => Create(a[0])
        ),
        Difference("between", "in months, days and seconds", between => between.InAll()),
        Difference("inMonths", "in whole months", between => between.InMonths()),
        Difference("inDays", "in whole days", between => between.InDays()),
        Difference("inSeconds", "in seconds", between => between.InSeconds()),
    ];

    private static ScalarFunction Difference(string name, string how, Func<DurationBetween, CypherDuration> measure) =>
        new(
            $"duration.{name}",
            2,
            2,
            $"duration.{name}(from :: ANY, to :: ANY) :: DURATION",
            $"What lies between two temporal values, {how}.",
            (a, _) => Value.Duration(measure(DurationBetween.Of(a[0], a[1], $"duration.{name}()")))
        );

    private static Value Create(Value input) =>
        input.Kind switch
        {
            ValueKind.String => Value.Duration(DurationText.Parse(input.AsString())),
            ValueKind.Map => DurationFields.Build(input.AsMap()),
            ValueKind.Duration => input,
            _ => throw ValueErrors.WrongArgument("duration()", "a STRING or a MAP", input),
        };
}
