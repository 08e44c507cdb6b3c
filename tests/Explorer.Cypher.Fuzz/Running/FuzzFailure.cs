namespace Explorer.Cypher.Fuzz.Running;

/// <summary>A statement ended as none may end.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="place">What tells one mistake of the engine from another: its first words, or the place where it was thrown.</param>
internal sealed class FuzzFailure(string message, string? place = null) : Exception(message)
{
    public string Place { get; } = place ?? message.Split(':')[0];
}

/// <summary>The shortest statement that showed a mistake, and how many did.</summary>
internal sealed record FoundMistake(string Description, int Length, int Count);
