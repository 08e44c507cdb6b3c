using System.Globalization;
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

    /// <summary>What is wrong with the text, for who sent it. What .NET says of it names things of .NET.</summary>
    /// <param name="failure">What <see cref="IsCauseOf"/> says yes to.</param>
    public static string Sentence(Exception failure) =>
        failure.Source?.StartsWith("System", StringComparison.Ordinal) != true
            ? failure.Message
            : failure switch
            {
                JsonException json => string.Create(
                    CultureInfo.InvariantCulture,
                    $"From line {json.LineNumber + 1}, byte {json.BytePositionInLine + 1} on it is no JSON in UTF-8, or it is nested too deeply."
                ),
                InvalidOperationException =>
                    "A value is of another kind than belongs there, or a text is no UTF-8 or holds half a character.",
                OverflowException => "A number is too large for where it stands.",
                _ => "A value is not what belongs there.",
            };
}
