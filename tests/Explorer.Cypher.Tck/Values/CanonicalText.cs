using System.Globalization;

namespace Explorer.Cypher.Tck.Values;

/// <summary>
/// One text per value, so that comparing rows is comparing texts: keys and labels in alphabetical order, floats by their shortest form.
/// </summary>
internal static class CanonicalText
{
    public static string Of(object? value, bool ignoreListOrder) =>
        value switch
        {
            null => "null",
            bool truth => truth ? "true" : "false",
            long integer => integer.ToString(CultureInfo.InvariantCulture),
            double number => Float(number),
            string text => Quote(text),
            EntityText entity => entity.Canonical,
            List<object?> list => List(list.Select(i => Of(i, ignoreListOrder)), ignoreListOrder),
            Dictionary<string, object?> map => Map(map.Select(e => (e.Key, Of(e.Value, ignoreListOrder)))),
            _ => throw new ArgumentException($"No table value: {value.GetType().Name}", nameof(value)),
        };

    public static string Node(IEnumerable<string> labels, Dictionary<string, object?> properties) =>
        Node(labels, Map(properties.Select(e => (e.Key, Of(e.Value, ignoreListOrder: false)))));

    public static string Node(IEnumerable<string> labels, string properties) =>
        $"({string.Concat(labels.Order(StringComparer.Ordinal).Select(l => ":" + l))} {properties})";

    public static string Relationship(string type, Dictionary<string, object?> properties) =>
        Relationship(type, Map(properties.Select(e => (e.Key, Of(e.Value, ignoreListOrder: false)))));

    public static string Relationship(string type, string properties) => $"[:{type} {properties}]";

    /// <summary>Minus zero equals zero, so both have one text.</summary>
    public static string Float(double number)
    {
        if (number == 0)
        {
            return "0.0";
        }
        if (double.IsNaN(number) || double.IsInfinity(number))
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }
        var digits = number.ToString("R", CultureInfo.InvariantCulture);
        return digits.AsSpan().IndexOfAny(".E") < 0 ? digits + ".0" : digits;
    }

    public static string Quote(string text) => $"'{text.Replace("'", "\\'", StringComparison.Ordinal)}'";

    public static string List(IEnumerable<string> items, bool ignoreOrder) =>
        $"[{string.Join(", ", ignoreOrder ? items.Order(StringComparer.Ordinal) : items)}]";

    public static string Map(IEnumerable<(string Key, string Value)> entries) =>
        $"{{{string.Join(", ", entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {e.Value}"))}}}";
}
