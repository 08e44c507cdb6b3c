namespace Explorer.Graph.Values;

/// <summary>A list or map would hold more than any may.</summary>
/// <param name="isTooDeep">Whether lists and maps lie too deep within each other; else there is too much in them.</param>
/// <param name="message">What is too large, and the limit.</param>
public sealed class ValueTooLargeException(bool isTooDeep, string message) : Exception(message)
{
    /// <summary>Whether lists and maps lie too deep within each other; else there is too much in them.</summary>
    public bool IsTooDeep { get; } = isTooDeep;
}
