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
        IEnumerable<Function>[] topics =
        [
            AggregateFunctions.All,
            EntityFunctions.All,
            ScalarFunctions.All,
            ConversionFunctions.All,
            ListFunctions.All,
            StringFunctions.All,
            MathematicalFunctions.All,
            TrigonometricFunctions.All,
            PointFunctions.All,
            TemporalFunctions.All,
            DurationFunctions.All,
        ];
        foreach (var function in topics.SelectMany(topic => topic))
        {
            functions.Add(function.Name, function);
        }
        return functions;
    }
}
