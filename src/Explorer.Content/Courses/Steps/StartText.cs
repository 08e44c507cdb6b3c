namespace Explorer.Content.Courses.Steps;

/// <summary>What stands in the editor when a step begins.</summary>
/// <param name="Text">The text.</param>
/// <param name="Line">The line of the file, from 1, in which it begins.</param>
/// <param name="IsUnfinished">Whether it need not be a statement that runs.</param>
public sealed record StartText(string Text, int Line, bool IsUnfinished);
