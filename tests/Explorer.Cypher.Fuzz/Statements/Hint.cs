namespace Explorer.Cypher.Fuzz.Statements;

/// <summary>What an expression should give, so that most statements get past the first check. It is only a wish: some expressions are of any type.</summary>
internal enum Hint
{
    Any,
    Integer,
    Float,
    String,
    Boolean,
    List,
    Map,
    Date,
    LocalTime,
    Time,
    LocalDateTime,
    DateTime,
    Duration,
    Point,
    Node,
    Relationship,
    Path,
}
