using System.Diagnostics.CodeAnalysis;

namespace Explorer.Cypher.Functions;

/// <summary>Every function there is, by name.</summary>
public static class FunctionCatalog
{
    private static readonly Dictionary<string, Function> ByName = Collect();

    /// <summary>All functions, by name.</summary>
    public static IReadOnlyCollection<Function> All { get; } =
    [.. ByName.Values.OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary><c>count(*)</c>, which has no name of its own: it counts rows, nulls included.</summary>
    public static AggregateFunction CountAll { get; } =
        new("count", 0, "count(*) :: INTEGER", "The number of rows.", () => new CountAccumulator(countNulls: true));

    /// <summary>Finds a function by its full name, without regard to case.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out Function? function) => ByName.TryGetValue(name, out function);

    private static Dictionary<string, Function> Collect()
    {
        var functions = new Dictionary<string, Function>(StringComparer.OrdinalIgnoreCase);
        (string Category, Function[] Functions)[] topics =
        [
            ("Aggregating", [.. AggregateFunctions.All]),
            ("Scalar", [.. EntityFunctions.All]),
            ("Scalar", [.. ScalarFunctions.All]),
            ("Scalar", [.. ConversionFunctions.All]),
            ("List", [.. ListFunctions.All]),
            ("String", [.. StringFunctions.All]),
            ("Numeric", [.. MathematicalFunctions.All]),
            ("Trigonometric", [.. TrigonometricFunctions.All]),
            ("Spatial", [.. PointFunctions.All]),
            ("Temporal", [.. TemporalFunctions.All]),
            ("Temporal", [.. DurationFunctions.All]),
            ("Vector", [.. VectorFunctions.All]),
        ];
        foreach (var (category, some) in topics)
        {
            foreach (var function in some)
            {
                function.Category = category;
                functions.Add(function.Name, function);
            }
        }
        return functions;
    }
}
