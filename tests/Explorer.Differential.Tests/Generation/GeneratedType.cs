namespace Explorer.Differential.Tests.Generation;

/// <summary>What a generated expression gives, null aside.</summary>
internal enum GeneratedType
{
    Any,
    Integer,
    Float,
    String,
    Boolean,
    Date,
    Duration,
    LocalDateTime,
    IntegerList,
    Map,

    /// <summary>A list in no defined order; it is only counted, searched or returned.</summary>
    Bag,
    Node,
    Relationship,
    Path,
}
