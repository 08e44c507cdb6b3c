namespace Explorer.Differential.Tests.Generation.Patterns;

/// <summary>A regular expression and a text to match it with.</summary>
internal sealed record GeneratedPattern(string Pattern, string Text);
