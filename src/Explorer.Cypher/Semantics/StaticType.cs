namespace Explorer.Cypher.Semantics;

/// <summary>What the text alone tells about the type of a value; every type but these three entities may also be null.</summary>
internal enum StaticType
{
    /// <summary>Nothing is known.</summary>
    Any,
    Node,
    Relationship,

    /// <summary>A list of relationships: a variable-length or repeated relationship.</summary>
    RelationshipList,

    /// <summary>A list of nodes: a node in a repeated group.</summary>
    NodeList,
    Path,
    Boolean,
    Integer,
    Float,
    String,
    List,
    Map,
    Temporal,
    Duration,
    Point,
    Null,
}
