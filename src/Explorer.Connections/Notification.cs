namespace Explorer.Connections;

/// <summary>A remark of the graph on a statement that ran all the same.</summary>
/// <param name="Code">Neo4j's code, such as <c>Neo.ClientNotification.Statement.UnknownLabelWarning</c>.</param>
/// <param name="Title">What kind of remark.</param>
/// <param name="Description">What it is about, and what to do.</param>
/// <param name="Severity">WARNING or INFORMATION.</param>
/// <param name="Category">Such as DEPRECATION or PERFORMANCE.</param>
/// <param name="Position">Where in the text; null where it is about all of it.</param>
public sealed record Notification(
    string Code,
    string Title,
    string Description,
    string Severity,
    string Category,
    NotificationPosition? Position
);

/// <summary>A place in the text of a statement.</summary>
/// <param name="Offset">Characters before it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in that line, from 1.</param>
public sealed record NotificationPosition(int Offset, int Line, int Column);
