namespace Explorer.Content.Lessons.Scenes;

/// <summary>An id that a lesson names, and where.</summary>
/// <param name="Id">The id.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The letter at which it begins, from 1.</param>
public sealed record Mention(string Id, int Line, int Column);
