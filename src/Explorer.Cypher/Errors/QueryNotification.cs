namespace Explorer.Cypher.Errors;

/// <summary>A remark on a statement that runs all the same, as Neo4j's servers make them.</summary>
/// <param name="Code">Neo4j's code, such as <c>Neo.ClientNotification.Statement.UnknownLabelWarning</c>.</param>
/// <param name="Title">What kind of remark.</param>
/// <param name="Description">What it is about, and what to do.</param>
/// <param name="Severity">WARNING or INFORMATION.</param>
/// <param name="Category">UNRECOGNIZED, PERFORMANCE, DEPRECATION or GENERIC.</param>
/// <param name="Offset">Characters of the statement before the place.</param>
/// <param name="Line">The line, from 1; 0 where it is about the statement as a whole.</param>
/// <param name="Column">The column in that line, from 1; 0 where it is about the statement as a whole.</param>
public sealed record QueryNotification(
    string Code,
    string Title,
    string Description,
    string Severity,
    string Category,
    int Offset,
    int Line,
    int Column
);
