using System.Globalization;

namespace Explorer.Cypher.Fuzz.Naive;

/// <summary>
/// An expression as a tree: an operation and its operands. Values are plain .NET ones: null, bool, long, double, string, <c>object?[]</c> for lists
/// and <c>Dictionary&lt;string, object?&gt;</c> for maps.
/// </summary>
/// <param name="Operation">What is done: <c>+</c>, <c>case</c>, the name of a function; <c>value</c> for a literal, <c>variable</c> for a variable.</param>
/// <param name="Operands">What it is done with.</param>
internal sealed record NaiveNode(string Operation, params NaiveNode[] Operands)
{
    /// <summary>The value of a literal.</summary>
    public object? Value { get; init; }

    /// <summary>The name of a variable, of a map's key, or of the variable that a loop declares.</summary>
    public string Name { get; init; } = "";

    public static NaiveNode Of(object? value) => new("value") { Value = value };

    public static NaiveNode Variable(string name) => new("variable") { Name = name };

    /// <summary>The expression as Cypher.</summary>
    /// <param name="literal">How a literal is written.</param>
    public string Text(Func<object?, string> literal)
    {
        string[] of = [.. Operands.Select(one => one.Text(literal))];
        return Operation switch
        {
            "value" => literal(Value),
            "variable" => Name,
            "not" => $"(NOT {of[0]})",
            "minus" => $"(- {of[0]})",
            "is null" => $"({of[0]} IS NULL)",
            "is not null" => $"({of[0]} IS NOT NULL)",
            "index" => $"{of[0]}[{of[1]}]",
            "slice" => $"{of[0]}[{of[1]}..{of[2]}]",
            "property" => $"{of[0]}.{Name}",
            "list" => $"[{string.Join(", ", of)}]",
            "map" => $"{{{string.Join(", ", of.Select((text, i) => $"k{i}: {text}"))}}}",
            "chain" => $"({of[0]} < {of[1]} <= {of[2]})",
            "case" => $"CASE WHEN {of[0]} THEN {of[1]} WHEN {of[2]} THEN {of[3]} ELSE {of[4]} END",
            "simple case" => $"CASE {of[0]} WHEN {of[1]} THEN {of[2]} ELSE {of[3]} END",
            "comprehension" => $"[{Name} IN {of[0]} WHERE {of[1]} | {of[2]}]",
            "reduce" => $"reduce(a{Name} = {of[0]}, {Name} IN {of[1]} | {of[2]})",
            "all" or "any" or "none" or "single" => $"{Operation}({Name} IN {of[0]} WHERE {of[1]})",
            _ when char.IsLetter(Operation[0]) && char.IsLower(Operation[0]) => $"{Operation}({string.Join(", ", of)})",
            _ => $"({of[0]} {Operation} {of[1]})",
        };
    }

    /// <summary>A literal in the text.</summary>
    public static string Literal(object? value) =>
        value switch
        {
            null => "null",
            bool truth => truth ? "true" : "false",
            // The smallest integer exists as one literal only, so a sign gets no parenthesis of its own.
            long number => number < 0
                ? $"({number.ToString(CultureInfo.InvariantCulture)})"
                : number.ToString(CultureInfo.InvariantCulture),
            double number => Float(number),
            string text => $"'{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
            object?[] items => $"[{string.Join(", ", items.Select(Literal))}]",
            Dictionary<string, object?> map => $"{{{string.Join(", ", map.Select(one => $"{one.Key}: {Literal(one.Value)}"))}}}",
            _ => throw new InvalidOperationException($"No literal for {value}"),
        };

    private static string Float(double number) =>
        double.IsNaN(number) ? "(0.0 / 0.0)"
        : double.IsInfinity(number) ? $"({(number > 0 ? "" : "-")}1.0 / 0.0)"
        : $"({number.ToString("E16", CultureInfo.InvariantCulture)})";
}
