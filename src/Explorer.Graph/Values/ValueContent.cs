namespace Explorer.Graph.Values;

/// <summary>What the object half of a <see cref="Value"/> points at, unless it is a string: something that knows its kind.</summary>
internal abstract class ValueContent(ValueKind kind, int weight = 1, int depth = 0)
{
    public readonly ValueKind Kind = kind;

    /// <summary>See <see cref="Value.Weight"/>.</summary>
    public readonly int Weight = weight;

    /// <summary>How many lists and maps lie within each other here; 0 for anything else.</summary>
    public readonly int Depth = depth;
}

/// <summary>Says how to read the 64 bits beside it; one instance per kind. But for floats the values are in the order of their bits.</summary>
internal sealed class BitsTag(ValueKind kind) : ValueContent(kind)
{
    public static readonly BitsTag Boolean = new(ValueKind.Boolean);
    public static readonly BitsTag Integer = new(ValueKind.Integer);
    public static readonly BitsTag Float = new(ValueKind.Float);
    public static readonly BitsTag Date = new(ValueKind.Date);
    public static readonly BitsTag LocalTime = new(ValueKind.LocalTime);

    /// <summary>Nanoseconds since 1970, of the years that have room in 64 bits (<see cref="Temporal.CypherLocalDateTime.TryEpochNano"/>); others are boxed.</summary>
    public static readonly BitsTag LocalDateTime = new(ValueKind.LocalDateTime);

    /// <summary>The same of what has no offset from UTC and no named zone; others are boxed.</summary>
    public static readonly BitsTag DateTime = new(ValueKind.DateTime);
}

/// <summary>A value too large for 64 bits.</summary>
internal sealed class Boxed<T>(ValueKind kind, T content, int weight = 5, int depth = 0) : ValueContent(kind, weight, depth)
    where T : notnull
{
    public readonly T Content = content;
}
