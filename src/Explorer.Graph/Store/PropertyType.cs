using Explorer.Graph.Values;

namespace Explorer.Graph.Store;

/// <summary>A type that a property can have: that of a single value, or of a list of such values.</summary>
/// <param name="Kind">The kind of the value, or of the items of the list.</param>
/// <param name="IsList">Whether it is a list; an empty one has every list type.</param>
public sealed record PropertyType(ValueKind Kind, bool IsList)
{
    private const string ListBegin = "LIST<";
    private const string ListEnd = " NOT NULL>";

    /// <summary>The kinds that there are of single values, in the order in which Cypher lists them.</summary>
    public static IReadOnlyList<ValueKind> Kinds { get; } =
    [
        ValueKind.Boolean,
        ValueKind.String,
        ValueKind.Integer,
        ValueKind.Float,
        ValueKind.Date,
        ValueKind.LocalTime,
        ValueKind.Time,
        ValueKind.LocalDateTime,
        ValueKind.DateTime,
        ValueKind.Duration,
        ValueKind.Point,
    ];

    /// <summary>Whether a value has this type.</summary>
    public bool Admits(Value value) =>
        IsList ? value.Kind == ValueKind.List && value.AsList().All(item => item.Kind == Kind) : value.Kind == Kind;

    /// <summary>The type as Cypher writes it: <c>ZONED DATETIME</c>, <c>LIST&lt;STRING NOT NULL&gt;</c>.</summary>
    public override string ToString() => IsList ? ListBegin + Kind.Name() + ListEnd : Kind.Name();

    /// <summary>The type that <see cref="ToString"/> writes so; null for any other text.</summary>
    public static PropertyType? Parse(string text)
    {
        var isList = text.StartsWith(ListBegin, StringComparison.Ordinal) && text.EndsWith(ListEnd, StringComparison.Ordinal);
        var name = isList ? text[ListBegin.Length..^ListEnd.Length] : text;
        foreach (var kind in Kinds)
        {
            if (kind.Name() == name)
            {
                return new PropertyType(kind, isList);
            }
        }
        return null;
    }
}
