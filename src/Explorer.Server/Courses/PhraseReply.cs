namespace Explorer.Server.Courses;

/// <summary>A piece of a paragraph.</summary>
/// <param name="Text">The words.</param>
/// <param name="Kind">plain, code or strong.</param>
public sealed record PhraseReply(string Text, string Kind);
