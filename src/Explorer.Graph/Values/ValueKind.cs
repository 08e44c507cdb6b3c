namespace Explorer.Graph.Values;

/// <summary>The types a value may have, in the names of the Cypher manual.</summary>
public enum ValueKind
{
    /// <summary>The missing value.</summary>
    Null,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A signed whole number of 64 bits.</summary>
    Integer,

    /// <summary>An IEEE 754 number of 64 bits.</summary>
    Float,

    /// <summary>A text of Unicode characters.</summary>
    String,

    /// <summary>An ordered list of values.</summary>
    List,

    /// <summary>Values by text key.</summary>
    Map,

    /// <summary>A node of the graph.</summary>
    Node,

    /// <summary>A relationship of the graph.</summary>
    Relationship,

    /// <summary>Alternating nodes and relationships.</summary>
    Path,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>A time of day without an offset.</summary>
    LocalTime,

    /// <summary>A time of day with an offset from UTC.</summary>
    Time,

    /// <summary>A day and time without a zone.</summary>
    LocalDateTime,

    /// <summary>A day and time with an offset or a named zone.</summary>
    DateTime,

    /// <summary>Months, days, seconds and nanoseconds.</summary>
    Duration,

    /// <summary>A point in a coordinate reference system.</summary>
    Point,

    /// <summary>Raw bytes; they come from drivers and cannot be written in Cypher.</summary>
    Bytes,
}
