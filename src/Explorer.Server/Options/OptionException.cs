namespace Explorer.Server.Options;

/// <summary>An option is wrong; the message says which, and what to write instead.</summary>
public sealed class OptionException(string message) : Exception(message);
