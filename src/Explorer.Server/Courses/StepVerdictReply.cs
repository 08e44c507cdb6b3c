namespace Explorer.Server.Courses;

/// <summary>What is to be said of an answer.</summary>
/// <param name="Right">Whether it is right.</param>
/// <param name="Text">What differs, in sentences; empty if it is right.</param>
public sealed record StepVerdictReply(bool Right, string Text);
