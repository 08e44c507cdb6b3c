namespace Explorer.Server.Courses;

/// <summary>An answer to check, for the description of the API: what the Query API gave for a statement, in typed JSON.</summary>
/// <param name="Fields">The column names.</param>
/// <param name="Values">The records, each value an object of <c>$type</c> and <c>_value</c>; the first of them are enough.</param>
/// <param name="Rows">How many records there were in all; left out if all of them are sent.</param>
/// <param name="Parameters">The parameters with which it ran, in typed JSON.</param>
public sealed record StepAnswerRequest(
    IReadOnlyList<string> Fields,
    IReadOnlyList<IReadOnlyList<Dictionary<string, object?>>> Values,
    long? Rows,
    Dictionary<string, object?>? Parameters
);
