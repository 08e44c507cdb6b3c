namespace Explorer.Graph.Values;

/// <summary>What the kinds are called in Cypher.</summary>
public static class ValueKindNames
{
    /// <summary>The type's name as Cypher 5 writes it: <c>INTEGER</c>, <c>ZONED DATETIME</c>.</summary>
    public static string Name(this ValueKind kind) =>
        kind switch
        {
            ValueKind.Null => "NULL",
            ValueKind.Boolean => "BOOLEAN",
            ValueKind.Integer => "INTEGER",
            ValueKind.Float => "FLOAT",
            ValueKind.String => "STRING",
            ValueKind.List => "LIST",
            ValueKind.Map => "MAP",
            ValueKind.Node => "NODE",
            ValueKind.Relationship => "RELATIONSHIP",
            ValueKind.Path => "PATH",
            ValueKind.Date => "DATE",
            ValueKind.LocalTime => "LOCAL TIME",
            ValueKind.Time => "ZONED TIME",
            ValueKind.LocalDateTime => "LOCAL DATETIME",
            ValueKind.DateTime => "ZONED DATETIME",
            ValueKind.Duration => "DURATION",
            ValueKind.Point => "POINT",
            ValueKind.Bytes => "BYTES",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of value"),
        };
}
