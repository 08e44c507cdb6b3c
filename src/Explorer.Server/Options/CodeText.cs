using System.Security.Cryptography;

namespace Explorer.Server.Options;

/// <summary>How a class code is written: read aloud, on a board, typed on a telephone.</summary>
internal static class CodeText
{
    private const int Shortest = 6;
    private const int Longest = 100;
    private const int Drawn = 8;

    // Without letters and digits that are taken for one another.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>The code that was asked for, or a new one.</summary>
    /// <param name="value">What was written; empty, or random, for a new one.</param>
    /// <exception cref="OptionException">It could be guessed.</exception>
    public static string Check(string value)
    {
        if (value.Length == 0 || value.Equals("random", StringComparison.OrdinalIgnoreCase))
        {
            return $"{Draw(Drawn / 2)}-{Draw(Drawn / 2)}";
        }

        return Plain(value).Length is >= Shortest and <= Longest
            ? value.Trim()
            : throw new OptionException(
                $"--code needs {Shortest} to {Longest} letters or digits, or it could be guessed. Without a value a new code is made and printed."
            );
    }

    /// <summary>Letters and digits by chance, such as nobody takes for one another.</summary>
    public static string Draw(int count) => RandomNumberGenerator.GetString(Letters, count);

    /// <summary>The code as it is compared: case, spaces and hyphens do not matter.</summary>
    public static string Plain(string code) => string.Concat(code.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
