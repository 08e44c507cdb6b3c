namespace Explorer.Differential.Tests.Answers;

/// <summary>What went wrong: the status code counts, the words need not be the same.</summary>
/// <param name="Code">Neo4j's status code.</param>
/// <param name="IsAtOnce">Whether the statement was refused before its first row, as one that does not compile is.</param>
/// <param name="Message">The words, for whoever reads a difference.</param>
internal sealed record Failure(string Code, bool IsAtOnce, string Message)
{
    public override string ToString() => $"{Code} {(IsAtOnce ? "at once" : "while it ran")}: {Message.Split('\n')[0]}";
}
