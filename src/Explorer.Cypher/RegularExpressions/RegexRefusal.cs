namespace Explorer.Cypher.RegularExpressions;

/// <summary>A pattern cannot be taken.</summary>
/// <param name="problem">What is wrong: the middle of a sentence, without its end.</param>
/// <param name="index">Where, in characters from the start of the pattern.</param>
/// <param name="isValid">Whether it is right by the rules of Java, and only not served here.</param>
internal sealed class RegexRefusal(string problem, int index, bool isValid = false) : Exception(problem)
{
    /// <summary>Where, in characters from the start of the pattern.</summary>
    public int Index { get; } = index;

    /// <summary>Whether it is right by the rules of Java, and only not served here.</summary>
    public bool IsValid { get; } = isValid;
}
