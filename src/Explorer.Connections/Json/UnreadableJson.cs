using System.Text.Json;
using Explorer.Graph.Values;

namespace Explorer.Connections.Json;

/// <summary>What the readers of this folder throw when a text is not what it should be.</summary>
public static class UnreadableJson
{
    /// <summary>Whether a failure says that the text is at fault.</summary>
    /// <param name="failure">The failure.</param>
    public static bool IsCauseOf(Exception failure) =>
        failure
            is JsonException
                or FormatException
                or InvalidOperationException
                or ArgumentException
                or OverflowException
                or KeyNotFoundException
                or IndexOutOfRangeException
                or ValueTooLargeException;
}
