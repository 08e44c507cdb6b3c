using System.Globalization;
using Explorer.Graph.Values;

namespace Explorer.Server.Queries;

/// <summary>A parameter of a saved query: <c>// param year: integer = 1926</c>.</summary>
/// <param name="Name">The name, without the dollar sign.</param>
/// <param name="Type">string, integer, float or boolean.</param>
/// <param name="Default">The value that the query runs with if none is given.</param>
internal sealed record QueryParameter(string Name, string Type, Value Default)
{
    /// <summary>The types a parameter may have.</summary>
    public static IReadOnlyList<string> Types { get; } = ["string", "integer", "float", "boolean"];

    /// <summary>Reads a text as a value of a type; null if it is none.</summary>
    public static Value? Read(string type, string text) =>
        type switch
        {
            "string" => text,
            "integer" when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
            "float" when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            "boolean" when bool.TryParse(text, out var truth) => truth,
            _ => null,
        };
}
