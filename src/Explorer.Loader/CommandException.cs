namespace Explorer.Loader;

/// <summary>A command cannot go on; the message is a sentence for the user.</summary>
/// <param name="exitCode">One of <see cref="ExitCodes"/>.</param>
/// <param name="message">What is wrong, where, and what to do.</param>
internal sealed class CommandException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
