namespace Explorer.Server.Options;

/// <summary>How a write token is written.</summary>
internal static class TokenText
{
    private const int Shortest = 16;

    /// <summary>The token unchanged.</summary>
    /// <exception cref="OptionException">It could be guessed, or no header can hold it.</exception>
    public static string Check(string value) =>
        value.Length >= Shortest && value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or '~')
            ? value
            : throw new OptionException(
                $"--write-token needs at least {Shortest} letters, digits or hyphens, as openssl rand -hex 16 makes them. Leave it out for a random one."
            );
}
