namespace Explorer.Graph.Store.ChangeLog;

/// <summary>The bytes that stand for the kinds of values in the log. They are on disk: never change or reuse one.</summary>
internal enum ValueTag
{
    Null = 0,
    Boolean = 1,
    Integer = 2,
    Float = 3,
    String = 4,
    List = 5,
    Map = 6,
    Date = 7,
    LocalTime = 8,
    Time = 9,
    LocalDateTime = 10,
    DateTime = 11,
    Duration = 12,
    Point = 13,
    Bytes = 14,
}
