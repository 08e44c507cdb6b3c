using System.Diagnostics.CodeAnalysis;

namespace Explorer.Cypher.Functions;

/// <summary>Every function there is, by name.</summary>
public static class FunctionCatalog
{
    // A statement needs a few of them, mostly the first, and to make all takes the first statement of a process some milliseconds.
    private static readonly Lazy<Dictionary<string, Function>>[] Topics =
    [
        Topic("Aggregating", () => AggregateFunctions.All),
        Topic("Scalar", () => EntityFunctions.All),
        Topic("Scalar", () => ScalarFunctions.All),
        Topic("Scalar", () => ConversionFunctions.All),
        Topic("List", () => ListFunctions.All),
        Topic("String", () => StringFunctions.All),
        Topic("Numeric", () => MathematicalFunctions.All),
        Topic("Trigonometric", () => TrigonometricFunctions.All),
        Topic("Spatial", () => PointFunctions.All),
        Topic("Temporal", () => TemporalFunctions.All),
        Topic("Temporal", () => DurationFunctions.All),
        Topic("Vector", () => VectorFunctions.All),
    ];

    private static readonly Lazy<IReadOnlyCollection<Function>> Sorted = new(() =>
        [.. Topics.SelectMany(topic => topic.Value.Values).OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)]
    );

    /// <summary>All functions, by name.</summary>
    public static IReadOnlyCollection<Function> All => Sorted.Value;

    /// <summary><c>count(*)</c>, which has no name of its own: it counts rows, nulls included.</summary>
    public static AggregateFunction CountAll { get; } =
        new("count", 0, "count(*) :: INTEGER", "The number of rows.", () => new CountAccumulator(countNulls: true));

    /// <summary>Finds a function by its full name, without regard to case.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out Function? function)
    {
        foreach (var topic in Topics)
        {
            if (topic.Value.TryGetValue(name, out function))
            {
                return true;
            }
        }

        function = null;
        return false;
    }

    private static Lazy<Dictionary<string, Function>> Topic(string category, Func<IEnumerable<Function>> functions) =>
        new(() =>
        {
            var byName = new Dictionary<string, Function>(StringComparer.OrdinalIgnoreCase);
            foreach (var function in functions())
            {
                function.Category = category;
                byName.Add(function.Name, function);
            }

            return byName;
        });
}
