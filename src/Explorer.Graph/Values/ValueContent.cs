namespace Explorer.Graph.Values;

/// <summary>What the object half of a <see cref="Value"/> points at, unless it is a string: something that knows its kind.</summary>
internal abstract class ValueContent(ValueKind kind)
{
    public readonly ValueKind Kind = kind;
}

/// <summary>Says how to read the 64 bits beside it; one instance per kind.</summary>
internal sealed class BitsTag(ValueKind kind) : ValueContent(kind)
{
    public static readonly BitsTag Boolean = new(ValueKind.Boolean);
    public static readonly BitsTag Integer = new(ValueKind.Integer);
    public static readonly BitsTag Float = new(ValueKind.Float);
    public static readonly BitsTag Date = new(ValueKind.Date);
    public static readonly BitsTag LocalTime = new(ValueKind.LocalTime);
}

/// <summary>A value too large for 64 bits.</summary>
internal sealed class Boxed<T>(ValueKind kind, T content) : ValueContent(kind)
    where T : notnull
{
    public readonly T Content = content;
}
